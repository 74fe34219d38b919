// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/callpage.h"

#include "tests/support/handvoice.h"
#include "tests/support/keys.h"
#include "tests/ui/pages/call/callworld.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sheet over a session in memory.
struct Sheet
{
    explicit Sheet(const Dossier &dossier, const QDateTime &now = june(1, 10, 20))
        : world(dossier, now)
        , page(*world.session, world.preferences, voice)
        , finished(&page, &CallPage::finished)
        , requested(&page, &CallPage::requested)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    bool open(const StartCall &call)
    {
        const bool isOpen = page.open(call);
        QCoreApplication::processEvents();
        return isOpen;
    }

    QPlainTextEdit *field(const QString &name) const
    {
        for (auto *editor : page.findChildren<QPlainTextEdit *>()) {
            if (editor->accessibleName() == name)
                return editor;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &text) const
    {
        for (auto *one : page.findChildren<QAbstractButton *>()) {
            const bool isCalled
                = QString(one->text()).remove(u'&') == text || one->accessibleName() == text;
            if (isCalled && one->isVisibleTo(&page))
                return one;
        }
        return nullptr;
    }

    /// All words that are to be seen.
    QString words() const
    {
        QStringList all;
        for (auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page))
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    LogEntry logged() const { return world.acme().log.constLast(); }

    CallWorld world;
    HandVoice voice;
    CallPage page;
    QSignalSpy finished;
    QSignalSpy requested;
};

const QString script = u"What to say"_s;
const QString voicemail = u"If nobody answers: the voicemail"_s;
const QString notes = u"What they say"_s;

} // namespace

class tst_CallPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theKeyboardAloneLogsWhenToCallBack();
    void everyOutcomeIsLogged_data();
    void everyOutcomeIsLogged();
    void whatIsNotUnderstoodIsNotLogged();
    void itSaysWhatItWouldCause_data();
    void itSaysWhatItWouldCause();
    void escapeTakesTheChoiceBackAndThenLeaves();
    void itShowsWhomToAskForAndWhere();
    void itTellsWhetherAnybodyIsThere_data();
    void itTellsWhetherAnybodyIsThere();
    void theWordsAreKeptAsTheyAreChanged();
    void backToTheTemplateCanBeUndone();
    void aLongVoicemailIsTold();
    void notesAreInTheLogAndComeBackWithUndo();
    void theCallThatDidNotComeBecomesYours();
    void theCallThatDidNotComeCanWait();
    void whoCalledIsLoggedLikeAnyCall();
    void aCallThatNothingAskedForIsLoggedToo();
    void withoutANumberItOffersToAddOne();
    void aNumberIsCopiedOrDialled();
    void readingEndsWithTheSheet();
    void nothingIsOpenedForNothing();
    void everyControlHasAName();
};

void tst_CallPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_CallPage::theKeyboardAloneLogsWhenToCallBack()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    QCOMPARE(QApplication::focusWidget(), sheet.field(notes));

    type(u"Two more to see."_s);
    press(Qt::Key_N, Qt::AltModifier);
    type(u"Tue 10:00"_s);
    QVERIFY2(sheet.words().contains(u"You will be reminded on Tuesday, 2 June at 10:00"_s),
        qPrintable(sheet.words()));
    press(Qt::Key_Return);

    QCOMPARE(sheet.finished.size(), 1);
    QCOMPARE(sheet.logged().outcome, LogOutcome::CallbackAgreed);
    QCOMPARE(sheet.logged().callbackBy, CallbackBy::Seeker);
    QCOMPARE(sheet.logged().text, u"Two more to see."_s);
    QCOMPARE(sheet.world.callback()->due, QDate(2026, 6, 2));
    QCOMPARE(sheet.world.callback()->time, QTime(10, 0));
    QCOMPARE(findFollowUp(sheet.world.session->plan(), fifthDayCall)->state, State::Done);
    QCOMPARE(sheet.world.session->nextUndo()->label, ChangeLabel::LogCall);
    QCOMPARE(sheet.world.session->nextUndo()->about, u"Ana Núñez"_s);
}

void tst_CallPage::everyOutcomeIsLogged_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<LogOutcome>("outcome");
    QTest::addColumn<QDate>("promise");
    QTest::addColumn<QDate>("callback");

    const QDate none;
    const QDate friday(2026, 6, 5);
    QTest::newRow("no decision, call back")
        << Qt::Key_N << u"Fri 9:30"_s << LogOutcome::CallbackAgreed << none << friday;
    QTest::newRow("they named a day")
        << Qt::Key_D << u"5 June"_s << LogOutcome::NewPromise << friday << none;
    QTest::newRow("spoke") << Qt::Key_S << QString() << LogOutcome::Spoke << none << none;
    QTest::newRow("voicemail") << Qt::Key_V << QString() << LogOutcome::Voicemail << none << none;
    QTest::newRow("no answer") << Qt::Key_O << QString() << LogOutcome::NoAnswer << none << none;
    QTest::newRow("offer") << Qt::Key_F << QString() << LogOutcome::Offer << none << none;
    QTest::newRow("offer, answer by Friday")
        << Qt::Key_F << u"Fri"_s << LogOutcome::Offer << friday << none;
    QTest::newRow("not hired") << Qt::Key_H << QString() << LogOutcome::NotHired << none << none;
}

void tst_CallPage::everyOutcomeIsLogged()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, typed);
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));

    press(key, Qt::AltModifier);
    if (!typed.isEmpty())
        type(typed);
    press(Qt::Key_L, Qt::AltModifier);

    QTEST(sheet.logged().outcome, "outcome");
    QTEST(sheet.logged().newPromise, "promise");
    QTEST(sheet.logged().callbackAt.date, "callback");
    QCOMPARE(sheet.logged().followUp, fifthDayCall);
    QCOMPARE(sheet.finished.size(), 1);
}

void tst_CallPage::whatIsNotUnderstoodIsNotLogged()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(!sheet.button(u"Log the call"_s)->isEnabled());

    type(u"soon"_s);
    press(Qt::Key_Return);

    QVERIFY(sheet.words().contains(u"not understood"_s));
    QVERIFY(sheet.finished.isEmpty());
    QCOMPARE(sheet.logged().outcome, LogOutcome::Sent);
}

void tst_CallPage::itSaysWhatItWouldCause_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");

    QTest::newRow("they call") << Qt::Key_T << u"Tue 10:00"_s
                               << u"If they do not call, you will be asked to call them"_s;
    QTest::newRow("a day") << Qt::Key_D << u"Fri"_s
                           << u"Nothing is asked of them until Friday, 5 June has passed."_s;
    QTest::newRow("nobody") << Qt::Key_O << QString() << u"The call stays on your list."_s;
    QTest::newRow("again at three")
        << Qt::Key_O << u"15:00"_s << u"You will be reminded on Monday, 1 June at 15:00."_s;
    QTest::newRow("not hired") << Qt::Key_H << QString() << u"a word of thanks"_s;
}

void tst_CallPage::itSaysWhatItWouldCause()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));

    press(key == Qt::Key_T ? Qt::Key_N : key, Qt::AltModifier);
    type(typed);
    if (key == Qt::Key_T)
        press(key, Qt::AltModifier);

    QVERIFY2(sheet.words().contains(said), qPrintable(sheet.words()));
    QVERIFY(!sheet.world.session->nextUndo());
}

void tst_CallPage::escapeTakesTheChoiceBackAndThenLeaves()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(sheet.button(u"Log the call"_s));

    press(Qt::Key_Escape);
    QVERIFY(!sheet.button(u"Log the call"_s));
    QVERIFY(!sheet.button(u"We spoke"_s)->isChecked());
    QVERIFY(sheet.finished.isEmpty());

    press(Qt::Key_Escape);
    QCOMPARE(sheet.finished.size(), 1);
}

void tst_CallPage::itShowsWhomToAskForAndWhere()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));

    const QString words = sheet.words();

    for (const QString &said : {u"Ms Ana Núñez"_s, u"Head of Analytics · Acme Robotics"_s,
             u"Ask for Ms Núñez"_s, u"+44 113 496 0143"_s, u"+44 7700 900143"_s,
             u"Tom Okafor, Floor manager: +44 113 496 0150"_s, u"Best: mornings"_s,
             u"Next step: “The panel meets next week.”"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
    QVERIFY(sheet.field(script)->toPlainText().contains(u"May I speak to Ms Núñez, please?"_s));
    QVERIFY(sheet.field(voicemail)->toPlainText().contains(u"+44 113 496 0700"_s));
}

void tst_CallPage::itTellsWhetherAnybodyIsThere_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");

    QTest::newRow("in the morning")
        << u"Europe/London"_s << june(1, 10, 20) << u"office hours"_s << u"It is 10:20 there."_s;
    QTest::newRow("at night there")
        << u"Pacific/Auckland"_s << june(1, 10, 20) << u"closed now"_s << u"It is 21:20 there."_s;
    QTest::newRow("on Sunday") << u"Europe/London"_s << june(7, 10) << u"closed now"_s
                               << u"Call on Monday, 8 June from 09:00 on."_s;
}

void tst_CallPage::itTellsWhetherAnybodyIsThere()
{
    QFETCH(const QString, zone);
    QFETCH(const QDateTime, now);
    QFETCH(const QString, word);
    QFETCH(const QString, said);
    Dossier dossier = waitingForAna();
    dossier.opportunities[0].timeZone = zone;
    Sheet sheet(dossier, now);

    QVERIFY(sheet.open({fifthDayCall}));

    QVERIFY2(sheet.words().contains(word), qPrintable(sheet.words()));
    QVERIFY2(sheet.words().contains(said), qPrintable(sheet.words()));
}

void tst_CallPage::theWordsAreKeptAsTheyAreChanged()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    sheet.field(script)->setFocus();
    type(u"Oh, "_s);
    sheet.field(notes)->setFocus();
    type(u"Panel on the 3rd"_s);

    sheet.page.keepDraft();
    QVERIFY(sheet.open({{}, {u"acme"_s}, {u"tom"_s}}));
    QVERIFY(!sheet.field(script)->toPlainText().startsWith(u"Oh, "_s));
    QVERIFY(sheet.open({fifthDayCall}));

    QVERIFY(sheet.field(script)->toPlainText().startsWith(u"Oh, Hello"_s));
    QCOMPARE(sheet.field(notes)->toPlainText(), u"Panel on the 3rd"_s);
    QVERIFY(sheet.finished.isEmpty());
}

void tst_CallPage::backToTheTemplateCanBeUndone()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    const QString template_ = sheet.field(voicemail)->toPlainText();
    QVERIFY(!sheet.button(u"Back to the template"_s));
    sheet.field(voicemail)->setFocus();
    type(u"Ahem. "_s);

    QTest::mouseClick(sheet.button(u"Back to the template"_s), Qt::LeftButton);
    QCOMPARE(sheet.field(voicemail)->toPlainText(), template_);
    QVERIFY(!sheet.button(u"Back to the template"_s));

    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sheet.field(voicemail)->toPlainText().startsWith(u"Ahem. "_s));
}

void tst_CallPage::aLongVoicemailIsTold()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));

    sheet.field(voicemail)->setPlainText(u"word "_s.repeated(75));
    QVERIFY(sheet.words().contains(u"about 30 seconds"_s));
    QVERIFY(!sheet.words().contains(u"too long"_s));
    sheet.field(voicemail)->setPlainText(u"word "_s.repeated(78));

    QVERIFY(sheet.words().contains(u"about 32 seconds: too long to be heard out"_s));
}

void tst_CallPage::notesAreInTheLogAndComeBackWithUndo()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    type(u"Her colleague picked up."_s);
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Return);
    QCOMPARE(sheet.logged().text, u"Her colleague picked up."_s);

    QVERIFY(sheet.open({fifthDayCall}));
    QCOMPARE(sheet.field(notes)->toPlainText(), QString());
    QVERIFY(sheet.words().contains(u"nobody answered. “Her colleague picked up.”"_s));
    sheet.page.keepDraft();

    QVERIFY(sheet.world.session->undo());
    QVERIFY(sheet.open({fifthDayCall}));
    QCOMPARE(sheet.field(notes)->toPlainText(), u"Her colleague picked up."_s);
}

void tst_CallPage::theCallThatDidNotComeBecomesYours()
{
    Sheet sheet(waitingForAnasCall(), june(1, 10, 40));
    const FollowUpId id = sheet.world.callback()->id;
    QVERIFY(sheet.open({id}));
    QVERIFY2(
        sheet.words().contains(u"They did not call: call Ana Núñez"_s), qPrintable(sheet.words()));
    QVERIFY(sheet.field(script)->toPlainText().contains(u"I think that we missed each other"_s));

    press(Qt::Key_C, Qt::AltModifier);
    QVERIFY(sheet.words().contains(u"politely"_s));
    press(Qt::Key_Return);

    QCOMPARE(sheet.logged().outcome, LogOutcome::NoAnswer);
    QCOMPARE(sheet.logged().callbackBy, CallbackBy::Employer);
    QVERIFY(sheet.finished.isEmpty());
    QVERIFY(sheet.words().contains(u"they did not call."_s));

    sheet.world.clock.turnTo(june(1, 10, 50));
    press(Qt::Key_N, Qt::AltModifier);
    type(u"Thu 14:00"_s);
    press(Qt::Key_Return);

    QCOMPARE(findFollowUp(sheet.world.session->plan(), id)->state, State::Done);
    QCOMPARE(sheet.world.callback()->due, QDate(2026, 6, 4));
}

void tst_CallPage::theCallThatDidNotComeCanWait()
{
    Sheet sheet(waitingForAnasCall(), june(1, 10, 40));
    const FollowUpId id = sheet.world.callback()->id;
    QVERIFY(sheet.open({id}));

    press(Qt::Key_C, Qt::AltModifier);
    type(u"tomorrow 9:30"_s);
    press(Qt::Key_Return);

    QCOMPARE(sheet.finished.size(), 1);
    const FollowUp *callback = findFollowUp(sheet.world.session->plan(), id);
    QCOMPARE(callback->due, QDate(2026, 6, 2));
    QCOMPARE(callback->time, QTime(9, 30));
}

void tst_CallPage::whoCalledIsLoggedLikeAnyCall()
{
    Sheet sheet(waitingForAnasCall(), june(1, 10, 2));
    QVERIFY(sheet.open({sheet.world.callback()->id}));
    QVERIFY(sheet.words().contains(u"Be ready: Ana Núñez will call you"_s));

    press(Qt::Key_S, Qt::AltModifier);
    press(Qt::Key_Space);

    QCOMPARE(sheet.logged().kind, LogKind::Callback);
    QCOMPARE(sheet.world.callback()->state, State::Done);
}

void tst_CallPage::aCallThatNothingAskedForIsLoggedToo()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({{}, {u"acme"_s}, {u"tom"_s}}));
    QVERIFY(sheet.field(script)->toPlainText().contains(u"May I speak to Tom Okafor"_s));

    press(Qt::Key_S, Qt::AltModifier);
    press(Qt::Key_Space);

    QCOMPARE(sheet.logged().with, QList{ContactId{u"tom"_s}});
    QVERIFY(sheet.logged().followUp.isEmpty());
}

void tst_CallPage::withoutANumberItOffersToAddOne()
{
    Dossier dossier = waitingForAna();
    dossier.contacts[0].phones.clear();
    Sheet sheet(dossier);
    QVERIFY(sheet.open({{}, {u"acme"_s}, {u"ana"_s}}));
    QVERIFY(sheet.words().contains(u"No phone number is on the card."_s));

    QTest::mouseClick(sheet.button(u"Add a number to the card"_s), Qt::LeftButton);

    QCOMPARE(sheet.requested.size(), 1);
    QCOMPARE(sheet.requested[0][0].value<Destination>(), Destination(ShowPerson{{u"ana"_s}}));
}

void tst_CallPage::aNumberIsCopiedOrDialled()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));

    QTest::mouseClick(sheet.button(u"Copy"_s), Qt::LeftButton);
    QTest::mouseClick(sheet.button(u"Dial +44 7700 900143"_s), Qt::LeftButton);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"+44 113 496 0143"_s);
    QCOMPARE(sheet.requested[0][0].value<Destination>(),
        Destination(OpenLink{QUrl(u"tel:+447700900143"_s), u"+44 7700 900143"_s}));
}

void tst_CallPage::readingEndsWithTheSheet()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));
    sheet.button(script + u": read aloud"_s)->click();
    press(Qt::Key_Escape);
    QVERIFY(sheet.voice.reading().isEmpty());
}

void tst_CallPage::nothingIsOpenedForNothing()
{
    Sheet sheet(waitingForAna());
    QVERIFY(!sheet.open({{u"gone"_s}}));
    QVERIFY(!sheet.open({{}, {u"gone"_s}, {u"ana"_s}}));
}

void tst_CallPage::everyControlHasAName()
{
    Sheet sheet(waitingForAna());
    QVERIFY(sheet.open({fifthDayCall}));

    for (const QWidget *control : sheet.page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool isField = qobject_cast<const QPlainTextEdit *>(control)
            || qobject_cast<const QLineEdit *>(control) || qobject_cast<const QComboBox *>(control);
        if (isField)
            QVERIFY2(!control->accessibleName().isEmpty() || !control->isVisibleTo(&sheet.page),
                qPrintable(control->objectName()));
        if (button)
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(tst_CallPage)
#include "tst_callpage.moc"
