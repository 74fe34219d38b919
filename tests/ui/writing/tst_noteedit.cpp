// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"

#include "core/richtext/richplain.h"
#include "ui/writing/noteedit.h"
#include "ui/writing/phrasedrag.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

Finding foundIn(const QString &text, const QString &word, const QStringList &better = {})
{
    return {.check = Check::Spelling,
        .severity = Severity::Warning,
        .position = text.indexOf(word),
        .length = word.size(),
        .found = word,
        .suggestions = better};
}

/// An edit with two misspelled words.
struct Sheet
{
    explicit Sheet(const QString &words = u"I recieve it and definately come."_s)
        : edit(nullptr)
    {
        edit.setPlainText(words);
        edit.show();
        QApplication::setActiveWindow(&edit);
        edit.setFocus();
    }

    void mark()
    {
        const QString text = edit.toPlainText();
        edit.showFindings({foundIn(text, u"recieve"_s, {u"receive"_s, u"relieve"_s}),
            foundIn(text, u"definately"_s, {u"definitely"_s})});
    }
    QString selected() const { return edit.textCursor().selectedText(); }
    QMenu *menu() { return edit.findChild<QMenu *>(u"fixes"_s); }

    NoteEdit edit;
};

/// Enter comes three times more, as from a key that is held.
void hold(QWidget &widget)
{
    for (int i = 0; i < 3; ++i) {
        QKeyEvent again(
            QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, /*autorep*/ true);
        QCoreApplication::sendEvent(&widget, &again);
    }
}

} // namespace

class TestNoteEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteBeginsAtTheSameHeightAsTheOneBefore()
    {
        Sheet sheet;
        const auto top = [&] {
            const QTextDocument &document = *sheet.edit.document();
            return document.documentLayout()->blockBoundingRect(document.begin()).top();
        };
        const QStringList notes{u"Dear Ana,"_s, u"Thank you for your time."_s, u"Yours, Sam"_s};

        sheet.edit.begin(richTextOf(notes));
        const double first = top();
        sheet.edit.setReadOnly(true);
        sheet.edit.begin(richTextOf(notes + notes));
        const double second = top();
        sheet.edit.setReadOnly(false);
        sheet.edit.begin(richTextOf(notes));

        QCOMPARE(second, first);
        QCOMPARE(top(), first);
    }

    void eachKindOfFindingHasALineOfItsOwn_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QTextCharFormat::UnderlineStyle>("line");
        QTest::newRow("spelling") << Check::Spelling << QTextCharFormat::WaveUnderline;
        QTest::newRow("name") << Check::Name << QTextCharFormat::WaveUnderline;
        QTest::newRow("grammar") << Check::Grammar << QTextCharFormat::DashUnderline;
        QTest::newRow("style") << Check::Pressure << QTextCharFormat::DotLine;
    }

    void eachKindOfFindingHasALineOfItsOwn()
    {
        QFETCH(Check, check);
        QFETCH(QTextCharFormat::UnderlineStyle, line);
        Sheet sheet;

        Finding finding = foundIn(sheet.edit.toPlainText(), u"recieve"_s);
        finding.check = check;
        sheet.edit.showFindings({finding});

        QCOMPARE(sheet.edit.extraSelections().size(), 1);
        QCOMPARE(sheet.edit.extraSelections().first().format.underlineStyle(), line);
        QCOMPARE(sheet.edit.extraSelections().first().cursor.selectedText(), u"recieve"_s);
    }

    void aMarkMovesWithItsWord()
    {
        Sheet sheet;
        sheet.mark();

        sheet.edit.moveCursor(QTextCursor::Start);
        type(u"Well, "_s);

        QCOMPARE(sheet.edit.extraSelections().first().cursor.selectedText(), u"recieve"_s);
    }

    void findingsAreVisitedRoundAndRound()
    {
        Sheet sheet;
        sheet.mark();
        sheet.edit.moveCursor(QTextCursor::Start);

        sheet.edit.goToNextFinding();
        QCOMPARE(sheet.selected(), u"recieve"_s);
        sheet.edit.goToNextFinding();
        QCOMPARE(sheet.selected(), u"definately"_s);
        sheet.edit.goToNextFinding();
        QCOMPARE(sheet.selected(), u"recieve"_s);
        sheet.edit.goToPreviousFinding();
        QCOMPARE(sheet.selected(), u"definately"_s);
    }

    void altEnterOffersFixesAndEnterTakesTheBest()
    {
        Sheet sheet;
        sheet.mark();
        sheet.edit.moveCursor(QTextCursor::Start);

        press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(sheet.menu());
        QCOMPARE(sheet.selected(), u"recieve"_s);
        QTest::keyClick(sheet.menu(), Qt::Key_Return);

        QCOMPARE(sheet.edit.toPlainText(), u"I receive it and definately come."_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sheet.edit.toPlainText(), u"I recieve it and definately come."_s);
    }

    void theMenuOfAFindingSaysWhyAndHowToLeaveIt()
    {
        Sheet sheet;
        sheet.mark();
        QSignalSpy ignored(&sheet.edit, &NoteEdit::ignored);
        QSignalSpy kept(&sheet.edit, &NoteEdit::wordKept);

        press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(sheet.menu()->actions().first()->text().contains(u"recieve"_s));
        QVERIFY(!sheet.menu()->actions().first()->isEnabled());
        sheet.menu()->findChild<QAction *>(u"ignore"_s)->trigger();
        sheet.menu()->findChild<QAction *>(u"keepWord"_s)->trigger();

        QCOMPARE(ignored.size(), 1);
        QCOMPARE(kept.first().first().toString(), u"recieve"_s);
    }

    void comingToAFindingIsToldOnce()
    {
        Sheet sheet;
        sheet.mark();
        QSignalSpy stood(&sheet.edit, &NoteEdit::stoodAt);
        sheet.edit.moveCursor(QTextCursor::Start);

        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Right);

        QCOMPARE(stood.size(), 1);
        QCOMPARE(stood.first().first().value<std::optional<Finding>>()->found, u"recieve"_s);
        sheet.edit.moveCursor(QTextCursor::Start);
        QCOMPARE(stood.size(), 2);
        QVERIFY(!stood.last().first().value<std::optional<Finding>>());
    }

    void tabGoesFromOpenPlaceToOpenPlaceAndThenOn()
    {
        QWidget window;
        auto *edit = new NoteEdit(&window);
        auto *after = new QPushButton(&window);
        edit->setPlainText(u"At [company] as {{position}}."_s);
        window.show();
        QApplication::setActiveWindow(&window);
        edit->setFocus();

        press(Qt::Key_Tab);
        QCOMPARE(edit->textCursor().selectedText(), u"[company]"_s);
        press(Qt::Key_Tab);
        QCOMPARE(edit->textCursor().selectedText(), u"{{position}}"_s);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(edit->textCursor().selectedText(), u"[company]"_s);
        type(u"Acme"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);

        QCOMPARE(QApplication::focusWidget(), after);
        QCOMPARE(edit->toPlainText(), u"At Acme as {{position}}."_s);
    }

    void aPhraseGoesInWithSpacesWhereTheyAreNeeded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("result");
        QTest::newRow("at the start of a line") << u"More."_s << 0 << u"the robots More."_s;
        QTest::newRow("behind a word") << u"About"_s << 5 << u"About the robots"_s;
        QTest::newRow("within") << u"About more"_s << 6 << u"About the robots more"_s;
        QTest::newRow("before a sign") << u"About ."_s << 6 << u"About the robots."_s;
        QTest::newRow("in an empty note") << QString() << 0 << u"the robots"_s;
    }

    void aPhraseGoesInWithSpacesWhereTheyAreNeeded()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QString, result);
        Sheet sheet(text);
        QTextCursor cursor = sheet.edit.textCursor();
        cursor.setPosition(at);
        sheet.edit.setTextCursor(cursor);

        sheet.edit.insertPhrase(u"the robots"_s);

        QCOMPARE(sheet.edit.toPlainText(), result);
    }

    void aDraggedPhraseLandsWhereItIsLetGo()
    {
        Sheet sheet(u"I liked more."_s);
        sheet.edit.resize(400, 200);
        QTextCursor there(sheet.edit.document());
        there.setPosition(8);
        const QPoint at = sheet.edit.cursorRect(there).center();
        const std::unique_ptr<QMimeData> dragged(phraseMime(u"the robots"_s));

        QDragEnterEvent enter(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet.edit.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet.edit.viewport(), &drop);

        QCOMPARE(sheet.edit.toPlainText(), u"I liked the robots more."_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sheet.edit.toPlainText(), u"I liked more."_s);
    }

    void aKeyHeldOnSomethingElseWritesNothing()
    {
        Sheet sheet;
        const QString words = sheet.edit.toPlainText();
        hold(sheet.edit);
        QCOMPARE(sheet.edit.toPlainText(), words);

        press(Qt::Key_Return);
        hold(sheet.edit);
        QCOMPARE(sheet.edit.toPlainText(), u"\n\n\n\n"_s + words);

        QPushButton other;
        other.show();
        QApplication::setActiveWindow(&other);
        other.setFocus();
        QApplication::setActiveWindow(&sheet.edit);
        sheet.edit.setFocus();
        hold(sheet.edit);
        QCOMPARE(sheet.edit.toPlainText(), u"\n\n\n\n"_s + words);
    }

    void aFindingBehindParagraphsAndAListStandsAtItsWord()
    {
        Sheet sheet;
        sheet.edit.begin({{{.runs = {{.text = u"Dear Ana,"_s}}},
            {.kind = RichParagraphKind::Bullet, .runs = {{.text = u"one"_s}}},
            {.kind = RichParagraphKind::Bullet, .runs = {{.text = u"two"_s, .isBold = true}}},
            {.runs = {{.text = u"I recieve it."_s}}}}});
        const QString plain = toPlainText(sheet.edit.text());

        sheet.edit.showFindings({foundIn(plain, u"recieve"_s)});

        QCOMPARE(sheet.edit.extraSelections().first().cursor.selectedText(), u"recieve"_s);
    }

    void whatIsPastedKeepsOnlyWhatALetterCanHave()
    {
        Sheet sheet{QString()};
        auto *mime = new QMimeData;
        mime->setHtml(u"<p style='color:red'>Thank <b>you</b> for <a href='https://acme.example'>"
                      "it</a><a href='javascript:x'>!</a><img src='file:///etc/passwd'></p>"
                      "<ul><li>one</li></ul>"_s);

        QApplication::clipboard()->setMimeData(mime);
        press(Qt::Key_V, Qt::ControlModifier);

        const RichText expected{
            {{.runs
                 = {{.text = u"Thank "_s}, {.text = u"you"_s, .isBold = true}, {.text = u" for "_s},
                     {.text = u"it"_s, .link = u"https://acme.example"_s}, {.text = u"!"_s}}},
                {.kind = RichParagraphKind::Bullet, .runs = {{.text = u"one"_s}}}}};
        QCOMPARE(tidied(sheet.edit.text()), expected);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sheet.edit.toPlainText(), QString());
    }
};

QTEST_MAIN(TestNoteEdit)
#include "tst_noteedit.moc"
