// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/pagestarts.h"

#include "tests/core/letters/letterworld.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/richdocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// A letter with so many paragraphs more, numbered.
Letter longLetter(int paragraphs)
{
    Letter letter = writeLetter(richWorld().request()).value();
    for (int number = 1; number <= paragraphs; ++number)
        letter.body.paragraphs += richTextOf(
            {u"Paragraph %1 says a little more than fits on a single line of the sheet, so that it "
             "has a second one."_s.arg(number)})
                                      .paragraphs;
    return letter;
}

/// The first words on a page, as the print has them.
QString firstWordsOf(const QTextDocument &document, int page)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const QTextLine line = block.layout()->lineAt(number);
            const double middle = place.top() + line.rect().center().y();
            if (int(middle / document.pageSize().height()) == page)
                return block.text().mid(line.textStart(), line.textLength());
        }
    }
    return {};
}

} // namespace

/// Where the print ends a page is where the composer marks it.
class TestPageStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortLetterHasNone()
    {
        const Letter letter = longLetter(0);

        QCOMPARE(pageStarts(*letterDocument(letter, {}), letter), QList<PageStart>());
    }

    void eachPageBeginsWhereThePrintBeginsIt_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (const int paragraphs : {20, 21, 22, 23, 24, 60})
            QTest::addRow("%d paragraphs", paragraphs) << paragraphs;
    }

    void eachPageBeginsWhereThePrintBeginsIt()
    {
        QFETCH(const int, paragraphs);
        const Letter letter = longLetter(paragraphs);
        const auto document = letterDocument(letter, {});

        const QList<PageStart> starts = pageStarts(*document, letter);

        QCOMPARE(starts.size(), document->pageCount() - 1);
        const QStringList texts = textsOf(readersPart(letter));
        for (int number = 0; number < starts.size(); ++number) {
            const QString words = firstWordsOf(*document, number + 1);
            const PageStart &start = starts[number];
            QVERIFY2(texts[start.paragraph].mid(start.offset).startsWith(words.trimmed()),
                qPrintable(words));
        }
    }

    void aBreakWithinTheClosingIsNoParagraphOfItsOwn()
    {
        Letter letter = longLetter(60);
        letter.signature = u"Sam Taylor\nData analyst\n+44 113 496 0700"_s;
        const auto document = letterDocument(letter, {});

        for (const PageStart &start : pageStarts(*document, letter))
            QVERIFY(textsOf(readersPart(letter))[start.paragraph].size() > start.offset);
        QCOMPARE(document->lastBlock().text().count(QChar::LineSeparator), 2);
    }

    void blankLinesOfTheEditorAreNotCounted()
    {
        SealedDocument edited;
        edited.setPlainText(u"\n  Dear Ana,\n\n\nThank you.\nSam"_s);

        QCOMPARE(positionIn(edited, {.paragraph = 0, .offset = 5}), 8);
        QCOMPARE(positionIn(edited, {.paragraph = 1, .offset = 0}), 15);
        QCOMPARE(positionIn(edited, {.paragraph = 2, .offset = 99}), 29);
        QCOMPARE(positionIn(edited, {.paragraph = 9, .offset = 0}), 29);
    }
};

QTEST_MAIN(TestPageStarts)
#include "tst_pagestarts.moc"
