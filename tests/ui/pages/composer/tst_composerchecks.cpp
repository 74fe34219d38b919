// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "tests/ui/pages/composer/composerdesk.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that has other things to do

/// The desk with the note to Ana, and what its checks say.
struct CheckedDesk
{
    CheckedDesk()
        : store(acme())
        , desk(store)
    {
        desk.page.open(desk.noteTo(u"ana"_s).id);
    }

    QString verdict() const { return desk.page.findChild<QLabel *>(u"verdict"_s)->text(); }
    QStringList underlined() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : desk.text().extraSelections())
            words += mark.cursor.selectedText();
        return words;
    }
    QStringList findings() const
    {
        QStringList names;
        for (const QPushButton *one : desk.page.findChildren<QPushButton *>(u"finding"_s)) {
            if (one->isVisible())
                names += one->accessibleName();
        }
        return names;
    }
    QString underCursor() const { return desk.page.findChild<QLabel *>(u"findingHere"_s)->text(); }
    QMenu *menu() const { return desk.page.findChild<QMenu *>(u"fixes"_s); }
    /// Types at the end of the first paragraph.
    void typeInTheNote(const QString &words) const
    {
        QTextCursor cursor(desk.text().document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        desk.text().setTextCursor(cursor);
        type(words);
    }

    MemoryStore store;
    Desk desk;
};

} // namespace

class TestComposerChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterFromTheFactsIsReadyToLeave()
    {
        const CheckedDesk checked;

        QCOMPARE(checked.verdict(), u"Looking it over …"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Ready to leave"_s, patience);

        QCOMPARE(checked.underlined(), QStringList());
    }

    void aSlipIsUnderlinedMendedByKeysAndTheNoteLeaves()
    {
        const CheckedDesk checked;

        checked.typeInTheNote(u" You will recieve it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Look again: 1 place"_s, patience);
        QCOMPARE(checked.underlined(), QStringList{u"recieve"_s});
        press(Qt::Key_F7);
        QVERIFY(checked.underCursor().contains(u"better “receive”?"_s));
        press(Qt::Key_Return, Qt::AltModifier);
        QTest::keyClick(checked.menu(), Qt::Key_Return);

        QVERIFY(checked.desk.text().toPlainText().contains(u"You will receive it"_s));
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Ready to leave"_s, patience);
        QCOMPARE(checked.underlined(), QStringList());
        checked.desk.page.findChild<QAction *>(u"exportPdf"_s)->trigger();
        QVERIFY(checked.desk.page.findChild<QFileDialog *>());
    }

    void anOpenPlaceHoldsItBackUntilItIsFilled()
    {
        const CheckedDesk checked;

        checked.typeInTheNote(u" I liked [what you saw]."_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Not yet: 1 thing holds it back"_s, patience);
        checked.desk.page.findChild<QAction *>(u"print"_s)->trigger();
        QVERIFY(checked.desk.notice().contains(u"[what you saw]"_s));
        checked.desk.text().moveCursor(QTextCursor::Start);
        press(Qt::Key_Tab);
        type(u"the robots"_s);

        QTRY_VERIFY_WITH_TIMEOUT(!checked.verdict().startsWith(u"Not yet"_s), patience);
        QCOMPARE(checked.findings().join(u"; "_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Ready to leave"_s, patience);
        QVERIFY(checked.desk.text().toPlainText().contains(u"I liked the robots."_s));
        QCOMPARE(checked.desk.notice(), QString());
    }

    void whatIsIgnoredStaysSoWhenTheNoteComesBack()
    {
        const CheckedDesk checked;
        checked.typeInTheNote(u" We use qzxtool"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Look again: 1 place"_s, patience);

        checked.desk.page.findChild<QPushButton *>(u"ignore"_s)->click();
        QCOMPARE(checked.verdict(), u"Ready to leave"_s);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(checked.desk.text().toPlainText().startsWith(u"Dear Ms Li,"_s));
        press(Qt::Key_PageUp, Qt::ControlModifier);

        QVERIFY(checked.desk.text().toPlainText().contains(u"qzxtool"_s));
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Ready to leave"_s, patience);
    }

    void aWordOfMineIsRightInEveryNote()
    {
        const CheckedDesk checked;
        checked.typeInTheNote(u" We use qzxtool"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Look again: 1 place"_s, patience);

        checked.desk.page.findChild<QPushButton *>(u"keepWord"_s)->click();

        QTRY_COMPARE_WITH_TIMEOUT(checked.verdict(), u"Ready to leave"_s, patience);
        QCOMPARE(checked.desk.preferences.current().ownWords, QStringList{u"qzxtool"_s});
    }

    void aNoteThatReadsLikeAColleaguesIsFlaggedWithTheName()
    {
        const CheckedDesk checked;
        const QString words = checked.desk.text().toPlainText();
        type(u"HELLO "_s);

        press(Qt::Key_PageDown, Qt::ControlModifier);
        QString same = words;
        checked.desk.text().setPlainText(same.replace(u"Núñez"_s, u"Li"_s));

        QTRY_VERIFY_WITH_TIMEOUT(checked.verdict().startsWith(u"Look again"_s), patience);
        const auto findings = checked.desk.page.findChildren<QPushButton *>(u"finding"_s);
        QVERIFY(std::ranges::any_of(findings, [](const QPushButton *one) {
            return one->isVisible() && one->accessibleName().contains(u"Ana Núñez"_s);
        }));
    }

    void aNoteThatGrowsPastItsPageSaysByHowMuch()
    {
        const CheckedDesk checked;
        const auto *fit = checked.desk.page.findChild<QLabel *>(u"fit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fit->text(), u"Fits on one page"_s, patience);

        QTextCursor cursor(checked.desk.text().document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        for (int i = 0; i < 60; ++i)
            cursor.insertText(u"\nMore."_s);

        QTRY_VERIFY_WITH_TIMEOUT(fit->text().contains(u"lines too long"_s), patience);
    }

    void aTemplateInAnotherToneIsAnotherText()
    {
        const CheckedDesk checked;
        const QString before = checked.desk.text().toPlainText();
        auto *tone = checked.desk.page.findChild<QComboBox *>(u"tone"_s);

        tone->setCurrentIndex(tone->findData(u"brief"_s));
        Q_EMIT tone->activated(tone->currentIndex());

        QVERIFY(checked.desk.text().toPlainText() != before);
        QVERIFY(checked.desk.text().toPlainText().size() < before.size());
    }
};

QTEST_MAIN(TestComposerChecks)
#include "tst_composerchecks.moc"
