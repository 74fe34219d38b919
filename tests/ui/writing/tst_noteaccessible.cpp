// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richtext.h"
#include "ui/writing/looks.h"
#include "ui/writing/noteedit.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QString words = u"I recieve it and definately come."_s;
const QString spelling = u"invalid:spelling;"_s;
const QString grammar = u"invalid:grammar;"_s;

/// What is told of one place.
struct Told
{
    QString attributes;
    int from = 0;
    int to = 0;
};

Told toldAt(QAccessibleInterface &reader, int offset)
{
    Told told;
    told.attributes = reader.textInterface()->attributes(offset, &told.from, &told.to);
    return told;
}

QAccessibleInterface &readerOf(QTextEdit &edit)
{
    return *QAccessible::queryAccessibleInterface(&edit);
}

Finding foundIn(const QString &text, const QString &word, Check check = Check::Spelling)
{
    return {.check = check, .position = text.indexOf(word), .length = word.size(), .found = word};
}

/// Fills both alike: two paragraphs, words in bold and in italics, a list and a link.
void write(QTextEdit &edit)
{
    edit.resize(300, 200);
    edit.setPlainText(words
        + u"\nA second paragraph that is so long that it needs some lines "
          u"of its own.\n\nAnd a third with a link."_s);
    const auto choose = [&edit](int from, int to) {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    };
    choose(5, 14);
    toggleBold(edit);
    choose(40, 50);
    toggleItalic(edit);
    choose(120, 124);
    setLink(edit, u"https://acme.example"_s);
    choose(7, 7);
    edit.show();
}

/// The note, and an edit of Qt's own with the same words in it.
struct Twins
{
    Twins()
        : note(nullptr)
    {
        write(note);
        plain.document()->setIndentWidth(note.document()->indentWidth());
        plain.setTabChangesFocus(true);
        write(plain);
    }

    NoteEdit note;
    QTextEdit plain;
};

} // namespace

class TestNoteAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsToldOverItsWords_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("told");
        QTest::newRow("spelling") << Check::Spelling << spelling;
        QTest::newRow("a name") << Check::Name << spelling;
        QTest::newRow("grammar") << Check::Grammar << grammar;
        QTest::newRow("style") << Check::Pressure << grammar;
        QTest::newRow("still to be filled in") << Check::Placeholder << grammar;
    }

    void aFindingIsToldOverItsWords()
    {
        QFETCH(const Check, check);
        QFETCH(const QString, told);
        NoteEdit note(nullptr);
        note.setPlainText(words);
        const QString look = toldAt(readerOf(note), 3).attributes;

        note.showFindings({foundIn(words, u"recieve"_s, check)});

        for (int offset = 0; offset < words.size(); ++offset) {
            const Told there = toldAt(readerOf(note), offset);
            const bool isFound = offset >= 2 && offset < 9;
            QCOMPARE(there.attributes, isFound ? look + told : look);
            QCOMPARE(there.from, offset < 2 ? 0 : isFound ? 2 : 9);
            QCOMPARE(there.to, offset < 2 ? 2 : isFound ? 9 : int(words.size()));
        }
    }

    void aFindingAndALookBreakOneAnother()
    {
        NoteEdit note(nullptr);
        write(note);
        note.showFindings({foundIn(words, u"recieve"_s)});

        const Told plain = toldAt(readerOf(note), 2);
        const Told bold = toldAt(readerOf(note), 5);
        const Told behind = toldAt(readerOf(note), 9);

        QCOMPARE(std::pair(plain.from, plain.to), std::pair(2, 5));
        QVERIFY(plain.attributes.contains(u"font-weight:normal;"_s));
        QVERIFY(plain.attributes.endsWith(spelling));
        QCOMPARE(std::pair(bold.from, bold.to), std::pair(5, 9));
        QVERIFY(bold.attributes.contains(u"font-weight:bold;"_s));
        QVERIFY(bold.attributes.endsWith(spelling));
        QCOMPARE(std::pair(behind.from, behind.to), std::pair(9, 14));
        QVERIFY(!behind.attributes.contains(u"invalid"_s));
    }

    void twoFindingsSideBySideAreTwo()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);

        note.showFindings({foundIn(words, u"recieve "_s), foundIn(words, u"it"_s, Check::Grammar),
            foundIn(words, u"it and definately"_s, Check::Pressure)});

        const Told first = toldAt(readerOf(note), 9);
        const Told shorter = toldAt(readerOf(note), 10);
        const Told longer = toldAt(readerOf(note), 12);
        QCOMPARE(std::pair(first.from, first.to), std::pair(2, 10));
        QVERIFY(first.attributes.endsWith(spelling));
        QCOMPARE(std::pair(shorter.from, shorter.to), std::pair(10, 12));
        QCOMPARE(std::pair(longer.from, longer.to), std::pair(12, 27));
        QVERIFY(longer.attributes.endsWith(grammar));
    }

    void aFindingThatIsMendedIsToldNoLonger()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);
        const Finding finding = foundIn(words, u"recieve"_s);
        note.showFindings({finding});

        note.fix(finding, u"receive"_s);
        note.showFindings({});

        QVERIFY(!toldAt(readerOf(note), 3).attributes.contains(u"invalid"_s));
    }

    void aFindingIsToldWhereItsWordsHaveGone()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);
        note.showFindings({foundIn(words, u"recieve"_s)});

        readerOf(note).editableTextInterface()->insertText(0, u"Well, "_s);

        QCOMPARE(toldAt(readerOf(note), 10).from, 8);
        QCOMPARE(toldAt(readerOf(note), 10).to, 15);
        QVERIFY(toldAt(readerOf(note), 10).attributes.endsWith(spelling));
    }

    void aBoundaryIsFoundWhereverOneAsks_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("from");
        QTest::newRow("at the end") << int(words.size()) << 9;
        QTest::newRow("the end, by its number") << -1 << 9;
        QTest::newRow("at the cursor") << -2 << 2;
        QTest::newRow("behind the end") << int(words.size()) + 1 << -1;
        QTest::newRow("before the beginning") << -3 << -1;
    }

    void aBoundaryIsFoundWhereverOneAsks()
    {
        QFETCH(const int, offset);
        QFETCH(const int, from);
        NoteEdit note(nullptr);
        note.setPlainText(words);
        note.showFindings({foundIn(words, u"recieve"_s)});
        readerOf(note).textInterface()->setCursorPosition(4);

        QCOMPARE(toldAt(readerOf(note), offset).from, from);
    }

    void anEmptyNoteHasNothingToTell()
    {
        NoteEdit note(nullptr);

        QCOMPARE(toldAt(readerOf(note), 0).from, -1);
        QCOMPARE(readerOf(note).textInterface()->characterCount(), 0);
        QCOMPARE(readerOf(note).textInterface()->text(0, 0), QString());
    }

    void everythingElseIsToldAsQtDoes()
    {
        Twins twins;
        QAccessibleInterface &note = readerOf(twins.note);
        QAccessibleInterface &plain = readerOf(twins.plain);

        QCOMPARE(note.role(), plain.role());
        QCOMPARE(note.childCount(), plain.childCount());
        QCOMPARE(note.text(QAccessible::Value), plain.text(QAccessible::Value));
        QCOMPARE(note.state().multiLine, plain.state().multiLine);
        QCOMPARE(note.state().selectableText, plain.state().selectableText);
        QCOMPARE(note.state().editable, plain.state().editable);
        QCOMPARE(note.state().readOnly, plain.state().readOnly);
        for (int offset = 0; offset <= plain.textInterface()->characterCount(); ++offset) {
            const Told mine = toldAt(note, offset);
            const Told theirs = toldAt(plain, offset);
            QCOMPARE(mine.attributes, theirs.attributes);
            QCOMPARE(std::pair(mine.from, mine.to), std::pair(theirs.from, theirs.to));
        }
    }

    void wordsAndLinesAreReadAsQtDoes_data()
    {
        QTest::addColumn<QAccessible::TextBoundaryType>("type");
        QTest::newRow("characters") << QAccessible::CharBoundary;
        QTest::newRow("words") << QAccessible::WordBoundary;
        QTest::newRow("sentences") << QAccessible::SentenceBoundary;
        QTest::newRow("paragraphs") << QAccessible::ParagraphBoundary;
        QTest::newRow("lines") << QAccessible::LineBoundary;
    }

    void wordsAndLinesAreReadAsQtDoes()
    {
        QFETCH(const QAccessible::TextBoundaryType, type);
        Twins twins;
        QAccessibleTextInterface &note = *readerOf(twins.note).textInterface();
        QAccessibleTextInterface &plain = *readerOf(twins.plain).textInterface();
        using Ask = QString (QAccessibleTextInterface::*)(
            int, QAccessible::TextBoundaryType, int *, int *) const;

        for (const Ask ask : {Ask(&QAccessibleTextInterface::textAtOffset),
                 Ask(&QAccessibleTextInterface::textBeforeOffset),
                 Ask(&QAccessibleTextInterface::textAfterOffset)})
            for (int offset = 60; offset < plain.characterCount() - 30; ++offset) {
                int from = 0;
                int to = 0;
                int theirFrom = 0;
                int theirTo = 0;
                QCOMPARE((note.*ask)(offset, type, &from, &to),
                    (plain.*ask)(offset, type, &theirFrom, &theirTo));
                QCOMPARE(std::pair(from, to), std::pair(theirFrom, theirTo));
            }
    }

    void thereIsNothingBeyondTheFirstAndTheLast()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);
        QAccessibleTextInterface &text = *readerOf(note).textInterface();
        int from = 0;
        int to = 0;

        QCOMPARE(text.textBeforeOffset(1, QAccessible::WordBoundary, &from, &to), QString());
        QCOMPARE(std::pair(from, to), std::pair(0, 0));
        QCOMPARE(text.textAfterOffset(29, QAccessible::LineBoundary, &from, &to), QString());
        QCOMPARE(std::pair(from, to), std::pair(int(words.size()), int(words.size())));
    }

    void aCharacterIsFoundWhereItStands()
    {
        Twins twins;
        QAccessibleTextInterface &note = *readerOf(twins.note).textInterface();
        const QPoint shift = twins.note.viewport()->mapToGlobal(QPoint())
            - twins.plain.viewport()->mapToGlobal(QPoint());

        for (const int offset : {0, 6, 20, 45, 80}) {
            const QRect box = note.characterRect(offset);
            const QRect theirs = readerOf(twins.plain).textInterface()->characterRect(offset);
            QVERIFY(box.intersects(theirs.translated(shift)));
            QVERIFY(box.width() > 1);
            QCOMPARE(note.offsetAtPoint(box.center()), offset);
        }
        QCOMPARE(note.offsetAtPoint(QPoint(-1000, -1000)), -1);
    }

    void whatIsChosenIsTold()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);
        QAccessibleTextInterface &text = *readerOf(note).textInterface();
        int from = 0;
        int to = 0;

        text.addSelection(2, 9);
        text.selection(0, &from, &to);
        QCOMPARE(std::pair(from, to), std::pair(2, 9));
        QCOMPARE(note.textCursor().selectedText(), u"recieve"_s);
        QCOMPARE(text.selectionCount(), 1);

        text.removeSelection(0);
        QCOMPARE(text.selectionCount(), 0);
        QCOMPARE(text.cursorPosition(), 9);
    }

    void aScreenReaderMayWriteAndItsWordsCanBeTakenBack()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);
        QAccessibleEditableTextInterface &text = *readerOf(note).editableTextInterface();

        text.replaceText(2, 9, u"receive"_s);
        text.deleteText(9, 12);
        QCOMPARE(note.toPlainText(), u"I receive and definately come."_s);
        readerOf(note).setText(QAccessible::Value, u"All new."_s);
        QCOMPARE(note.toPlainText(), u"All new."_s);
        note.undo();
        QCOMPARE(note.toPlainText(), u"I receive and definately come."_s);
    }

    void aNoteThatIsOnlyReadStaysAsItIs()
    {
        NoteEdit note(nullptr);
        note.setPlainText(words);
        note.setReadOnly(true);

        readerOf(note).editableTextInterface()->deleteText(0, 5);
        readerOf(note).setText(QAccessible::Value, QString());

        QCOMPARE(note.toPlainText(), words);
        QVERIFY(readerOf(note).state().readOnly);
        QVERIFY(!readerOf(note).state().editable);
    }

    void wordsOutOfSightAreScrolledIntoIt()
    {
        NoteEdit note(nullptr);
        note.resize(300, 100);
        note.setPlainText(u"A line.\n"_s.repeated(100) + words);
        note.show();
        const int end = int(note.toPlainText().size());

        readerOf(note).textInterface()->scrollToSubstring(end - 5, end);
        QVERIFY(note.verticalScrollBar()->value() > note.verticalScrollBar()->maximum() - 10);
        readerOf(note).textInterface()->scrollToSubstring(0, 5);
        QVERIFY(note.verticalScrollBar()->value() < 10);
    }
};

QTEST_MAIN(TestNoteAccessible)

#include "tst_noteaccessible.moc"
