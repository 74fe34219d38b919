// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/richdocument.h"

#include "core/letters/letter.h"
#include "core/richtext/richplain.h"
#include "ui/letter/letterdocument.h"

#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_RichDocument final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutInComesOut();
    void anEmptyParagraphKeepsItsPlace();
    void theFirstParagraphContinuesTheLine();
    void anEmptyLineBecomesTheItem();
    void aLetterStandsWithItsList();
    void positionsAreThoseOfTheModel();
    void onlyTheModelIsPasted_data();
    void onlyTheModelIsPasted();
    void aDocumentLoadsNothing();
};

namespace {

RichText manyLooks()
{
    return {{
        {.runs = {{u"Dear "_s}, {u"Ana"_s, true}, {u","_s}}},
        {.kind = RichParagraphKind::Bullet, .runs = {{u"one"_s, false, true}}},
        {.kind = RichParagraphKind::Bullet, .runs = {{u"two"_s}}},
        {.kind = RichParagraphKind::Numbered,
            .runs = {{u"page"_s, true, true, u"https://sam.example/"_s}}},
        {.runs = {{u"a\nb"_s}}},
    }};
}

} // namespace

void tst_RichDocument::whatIsPutInComesOut()
{
    SealedDocument document;
    QTextCursor cursor(&document);

    insertRichText(cursor, manyLooks());

    QCOMPARE(fromDocument(document), manyLooks());
    QCOMPARE(document.blockCount(), 5);
    QCOMPARE(document.findBlockByNumber(1).textList(), document.findBlockByNumber(2).textList());
    document.undo();
    QVERIFY(document.isEmpty());
}

void tst_RichDocument::anEmptyParagraphKeepsItsPlace()
{
    RichText text = richTextOf({u"a"_s, u"b"_s});
    text.paragraphs.insert(1, RichParagraph{});
    SealedDocument document;
    QTextCursor cursor(&document);

    insertRichText(cursor, text);

    QCOMPARE(fromDocument(document), text);
    QCOMPARE(tidied(fromDocument(document)), richTextOf({u"a"_s, u"b"_s}));
}

void tst_RichDocument::theFirstParagraphContinuesTheLine()
{
    SealedDocument document;
    document.setPlainText(u"Dear !"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(5);

    insertRichText(cursor, RichText{{{.runs = {{u"Ana"_s, true}}}, {.runs = {{u"Hi"_s}}}}});

    QCOMPARE(textsOf(fromDocument(document)), (QStringList{u"Dear Ana"_s, u"Hi!"_s}));
}

void tst_RichDocument::anEmptyLineBecomesTheItem()
{
    SealedDocument document;
    QTextCursor cursor(&document);
    cursor.insertText(u"We:"_s);
    cursor.insertBlock();

    insertRichText(cursor, fromPlainText(u"- a\n- b"_s));

    QCOMPARE(toPlainText(fromDocument(document)), u"We:\n\n- a\n- b"_s);
}

void tst_RichDocument::aLetterStandsWithItsList()
{
    const Letter letter{.name = u"x"_s,
        .salutation = u"Dear Ana,"_s,
        .body = RichText{manyLooks().paragraphs.mid(1)},
        .closing = u"Yours,"_s,
        .signature = u"Sam"_s};

    const auto document = letterDocument(letter, {});

    const RichText laid = fromDocument(*document);
    QCOMPARE(laid, readersPart(letter));
    QVERIFY(fitsOnPage(*document));
}

void tst_RichDocument::positionsAreThoseOfTheModel()
{
    SealedDocument document;
    QTextCursor cursor(&document);
    insertRichText(cursor, manyLooks());
    const RichText text = fromDocument(document);
    const QString plain = toPlainText(text);

    const int position = int(positionOf(text, plain.indexOf(u"page"_s)));

    cursor.setPosition(position);
    cursor.setPosition(position + 4, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), u"page"_s);
}

void tst_RichDocument::onlyTheModelIsPasted_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("pasted");

    QTest::newRow("HTML before plain") << u"<p>a</p><ul><li>b</ul>"_s << u"c"_s << u"a\n\n- b"_s;
    QTest::newRow("plain alone") << QString() << u"a\r\n\r\nb"_s << u"a\n\nb"_s;
    QTest::newRow("only a picture") << u"<img src='file:///etc/passwd'>"_s << u"c"_s << u"c"_s;
    QTest::newRow("too deep") << u"<table><tr><td>"_s.repeated(3000) << u"c"_s << u"c"_s;
    QTest::newRow("too much") << QString() << QString(300'000, u'a') << u"(nothing)"_s;
    QTest::newRow("neither") << QString() << QString() << u"(nothing)"_s;
}

void tst_RichDocument::onlyTheModelIsPasted()
{
    QFETCH(const QString, html);
    QFETCH(const QString, plain);
    QMimeData clipboard;
    if (!html.isEmpty())
        clipboard.setHtml(html);
    if (!plain.isEmpty())
        clipboard.setText(plain);

    const auto text = pastedText(clipboard);

    QTEST(text ? toPlainText(*text) : u"(nothing)"_s, "pasted");
}

void tst_RichDocument::aDocumentLoadsNothing()
{
    SealedDocument document;

    for (const QString &name : {u"file:///etc/passwd"_s, u"/etc/passwd"_s,
             u":/fonts/AfterwordSerif-Bold.otf"_s, u"http://bad.example/"_s}) {
        for (int type = 1; type <= 4; ++type)
            QVERIFY(!document.resource(type, QUrl(name)).isValid());
    }
}

QTEST_MAIN(tst_RichDocument)
#include "tst_richdocument.moc"
