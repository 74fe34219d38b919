// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reminders/reminderworld.h"

#include "core/session/followupchanges.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return instantOf({QDate(2026, 6, day), QTime(hour, minute)}, u"Europe/London"_s).toUTC();
}

/// Interviewed by Ana on Tuesday 2 June from 10:00 to 11:00, and thanked at once; a call is due on
/// Sunday the 7th, and so on Monday the 8th.
Dossier theDossier()
{
    const Contact ana{.id = {u"ana"_s},
        .given = u"Ana"_s,
        .emails = {u"ana@acme.example"_s},
        .phones = {u"+44 113 496 0143"_s}};
    return {.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .contacts = {ana},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme"_s,
            .interviews = {{.id = {u"acme-1"_s},
                .start = {QDate(2026, 6, 2), QTime(10, 0)},
                .minutes = 60,
                .met = {{.contact = {u"ana"_s}, .isMain = true}}}}}}};
}

QStringList keysOf(const QList<Alert> &alerts)
{
    QStringList keys;
    for (const Alert &alert : alerts)
        keys.append(alert.key.section(u'/', 0, 0));
    return keys;
}

const QString thanks = u"thank-you.interviewer/acme/acme-1/ana/1"_s;

} // namespace

class tst_ReminderService final : public QObject
{
    Q_OBJECT

private slots:
    void eachFollowUpSpeaksAtItsTime();
    void itWakesTwiceAMinuteAndAtTheInstant();
    void doneIsDoneInTheDossier();
    void laterPutsItOffForPlanAndReminderAlike();
    void openAsksForTheFollowUp();
    void whatIsDoneInTheWindowIsWithdrawn();
    void whatIsUndoneIsUnansweredAgainAndSilent();
    void anAnswerToWhatIsNotShownDoesNothing();
    void aWeekAwayComesBackAsOneSummary();
    void theSummaryIsAnsweredAsAWhole();
    void aMoveToAnotherZoneIsNoticed();
    void aPauseTakesEffectAtOnce();
    void whatIsRecordedJustNowDoesNotSpeakAtOnce();
    void nothingIsSaidBeforeTheStart();
};

void tst_ReminderService::eachFollowUpSpeaksAtItsTime()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));

    world.passUntil(at(2, 11, 29));
    QVERIFY(!keysOf(world.announcer->shown).contains(u"thank-you.interviewer"_s));
    world.passUntil(at(2, 11, 30));

    QCOMPARE(world.announcer->shown.constLast().key, thanks);
    QCOMPARE(world.announcer->shown.constLast().form, AlertForm::One);
}

void tst_ReminderService::itWakesTwiceAMinuteAndAtTheInstant()
{
    Dossier dossier = theDossier();
    dossier.opportunities[0].log = {{.id = {u"agreed"_s},
        .kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 6, 2), QTime(12, 0)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 6, 3), QTime(14, 0, 10)}}};
    ReminderWorld world(dossier, at(3, 13, 30));
    world.wakes = 0;

    world.passUntil(at(3, 13, 40));
    QCOMPARE(world.wakes, 20);
    world.passUntil(at(3, 14, 0));

    QCOMPARE(world.timer->instant(), at(3, 14).addSecs(10));
}

void tst_ReminderService::doneIsDoneInTheDossier()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 12));

    world.announcer->press(thanks, AlertAction::Done);

    QCOMPARE(findFollowUp(world.session->plan(), {thanks})->state, State::Done);
    QVERIFY(world.announcer->withdrawn.contains(thanks));
    world.boot();
    QVERIFY(!keysOf(world.announcer->shown).contains(u"thank-you.interviewer"_s));
}

void tst_ReminderService::laterPutsItOffForPlanAndReminderAlike()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 12));
    const qsizetype before = world.announcer->shown.size();

    world.announcer->press(thanks, AlertAction::Later);

    QCOMPARE(findFollowUp(world.session->plan(), {thanks})->state, State::Snoozed);
    QVERIFY(world.announcer->withdrawn.contains(thanks));
    world.passUntil(at(2, 14, 59));
    QCOMPARE(world.announcer->shown.size(), before);
    world.passUntil(at(2, 15));
    QCOMPARE(world.announcer->shown.size(), before + 1);
    QCOMPARE(world.announcer->shown.constLast().key, thanks);
}

void tst_ReminderService::openAsksForTheFollowUp()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 12));
    const QSignalSpy opened(world.service.get(), &ReminderService::openRequested);

    world.announcer->press(thanks, AlertAction::Open);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<FollowUpId>().text, thanks);
    world.boot();
    QVERIFY(!keysOf(world.announcer->shown).contains(u"thank-you.interviewer"_s));
}

void tst_ReminderService::whatIsDoneInTheWindowIsWithdrawn()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 12));
    const FollowUp followUp = *findFollowUp(world.session->plan(), {thanks});

    QVERIFY(world.session->apply(
        ChangeLabel::Skip, {}, skipped(world.session->dossier(), followUp, world.session->now())));

    QCOMPARE(world.announcer->withdrawn.count(thanks), 1);
}

void tst_ReminderService::whatIsUndoneIsUnansweredAgainAndSilent()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 12));
    world.announcer->press(thanks, AlertAction::Done);
    const qsizetype before = world.announcer->shown.size();

    QVERIFY(world.session->undo());
    world.passUntil(at(2, 13));

    QCOMPARE(world.announcer->shown.size(), before);
    const QList<Reminder> unanswered = world.service->unanswered();
    QVERIFY(std::ranges::any_of(
        unanswered, [](const Reminder &reminder) { return reminder.followUp.text == thanks; }));
    QCOMPARE(findFollowUp(world.session->plan(), {thanks})->state, State::Due);
    // Nobody answered it, after all: the next start says it again.
    world.boot();
    QVERIFY(std::ranges::any_of(world.announcer->shown, [](const Alert &alert) {
        return std::ranges::any_of(alert.lines,
            [](const AlertLine &line) { return line.reminder.followUp.text == thanks; });
    }));
}

void tst_ReminderService::anAnswerToWhatIsNotShownDoesNothing()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 11));
    const QSignalSpy planned(world.session.get(), &Session::planChanged);

    for (const AlertAction action :
        {AlertAction::Done, AlertAction::Later, AlertAction::Open, AlertAction::Dismiss})
        world.announcer->press(thanks, action);

    QCOMPARE(planned.size(), 0);
    world.passUntil(at(2, 11, 30));
    QCOMPARE(world.announcer->shown.constLast().key, thanks);
}

void tst_ReminderService::aWeekAwayComesBackAsOneSummary()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 10, 30));
    world.announcer->shown.clear();

    world.sleepUntil(at(9, 12));

    QCOMPARE(keysOf(world.announcer->shown), QStringList({u"summary"_s}));
    const Alert summary = world.announcer->shown.constFirst();
    QVERIFY(summary.lines.size() >= 3);
    world.passUntil(at(9, 13));
    QCOMPARE(world.announcer->shown.size(), 1);
}

void tst_ReminderService::theSummaryIsAnsweredAsAWhole()
{
    ReminderWorld world(theDossier(), at(2, 9, 30));
    world.passUntil(at(2, 10, 30));
    world.sleepUntil(at(9, 12));
    const QSignalSpy opened(world.service.get(), &ReminderService::openRequested);

    world.announcer->press(u"summary"_s, AlertAction::Open);

    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0][0].value<FollowUpId>().isEmpty());
    QVERIFY(world.announcer->withdrawn.contains(u"summary"_s));
    world.boot();
    QCOMPARE(keysOf(world.announcer->shown), QStringList());
}

void tst_ReminderService::aMoveToAnotherZoneIsNoticed()
{
    ReminderWorld world(theDossier(), at(4, 12));
    world.announcer->shown.clear();
    world.passUntil(at(5, 8)); // the salary is to be researched on the 5th, wherever one is
    QVERIFY(world.announcer->shown.isEmpty());

    world.zone = u"America/New_York"_s;
    world.passUntil(at(5, 13, 59));
    QVERIFY(world.announcer->shown.isEmpty());
    world.passUntil(at(5, 14));

    QVERIFY(keysOf(world.announcer->shown).contains(u"research.salary"_s));
}

void tst_ReminderService::aPauseTakesEffectAtOnce()
{
    ReminderWorld world(theDossier(), at(2, 10, 30));
    const qsizetype before = world.announcer->shown.size();
    ReminderSettings paused;
    paused.pause = {.from = at(2, 10), .until = at(3, 9)};

    world.service->follow(paused);
    world.passUntil(at(2, 20));

    QCOMPARE(world.announcer->shown.size(), before);
    world.passUntil(at(3, 9));
    QVERIFY(world.announcer->shown.size() > before);
}

void tst_ReminderService::whatIsRecordedJustNowDoesNotSpeakAtOnce()
{
    ReminderWorld world({.seeker = theDossier().seeker}, at(2, 15));
    world.passUntil(at(2, 15, 10));

    const Dossier after = theDossier();
    QVERIFY(world.session->apply(ChangeLabel::RecordInterview, {},
        {{.after = after.contacts[0]}, {.after = after.opportunities[0]}}));
    world.passUntil(at(2, 16, 9));
    QVERIFY(world.announcer->shown.isEmpty());
    world.passUntil(at(2, 16, 10));

    QCOMPARE(keysOf(world.announcer->shown), QStringList({u"thank-you.interviewer"_s}));
}

void tst_ReminderService::nothingIsSaidBeforeTheStart()
{
    MemoryStore store(theDossier());
    const HandClock clock(at(9, 12));
    const auto session = *Session::open(store, balancedAdvice(), clock);
    HandTimer timer;
    NotingAnnouncer announcer(clock);
    ReminderService service(
        {*session, timer, announcer, [] { return u"UTC"_s; }}, *ReminderBook::open(store), {});

    timer.ring();
    QVERIFY(announcer.shown.isEmpty());
    service.start();

    QCOMPARE(announcer.shown.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ReminderService)
#include "tst_reminderservice.moc"
