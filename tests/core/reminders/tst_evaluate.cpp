// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/evaluate.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString london = u"Europe/London"_s;

/// In London, where it is summer: an hour ahead of UTC.
QDateTime at(const QString &wall)
{
    return instantOf(wallTimeFromString(wall), london).toUTC();
}

Reminder aReminder(const QString &wall = u"2026-06-01"_s)
{
    return {.followUp = {u"call/acme"_s}, .at = wallTimeFromString(wall)};
}

Occurrences by(const QList<Occurrence> &occurrences, Occurrences known = {})
{
    for (const Occurrence &occurrence : occurrences)
        known.insert_or_assign(occurrence.key, occurrence);
    return known;
}

/// Looks at the same reminders again and again, as the program does.
class Desk final
{
public:
    QList<Reminder> wanted = {};
    ReminderSettings settings = {};
    Occurrences known = {};
    QString here = london;
    QDateTime before = {};
    QDateTime nextWake = {};
    bool isIdempotent = true; ///< looking twice never said or changed anything twice

    QList<Alert> lookAt(const QString &wall)
    {
        const ReminderMoment moment{.now = at(wall), .here = here, .before = before};
        const QList<TimedReminder> instants = timed(wanted, settings, here);
        const Evaluation first = evaluate(known, instants, moment, settings);
        known = by(first.changed, known);
        const Evaluation again = evaluate(known, instants, moment, settings);
        isIdempotent = isIdempotent && again.changed.isEmpty() && again.toShow.isEmpty();
        before = moment.now;
        nextWake = first.nextWake;
        return first.toShow;
    }

    Occurrence of(const Reminder &reminder) const { return known.at(occurrenceKey(reminder)); }
};

} // namespace

class tst_Evaluate final : public QObject
{
    Q_OBJECT

private slots:
    void whatHasNoHourSpeaksWhenTheWorkingDayBegins();
    void whatHasAnHourSpeaksAtTheEmployersHour();
    void nothingSpeaksTwice();
    void lookingTwiceChangesNothing();
    void whatIsMissedSpeaksHoweverLate();
    void oneShownIsNotShownAgainWhenTheClockIsSetBack();
    void aClockSetForwardAndBackLosesNothing();
    void quietHoursMoveWhatSpeaks_data();
    void quietHoursMoveWhatSpeaks();
    void anAgreedHourIsToldOfBeforeTheQuietOnes();
    void aPauseHoldsAllUntilItEnds();
    void aClockSetBackDoesNotLengthenThePause();
    void whatIsRecordedLateTakesABreath();
    void whatIsRecordedLateMayLieAheadAfterAJourney();
    void whatCameDueUnseenWhileAsleepSpeaksAtOnce();
    void whatIsNotWantedAnyMoreIsCancelled();
    void whatWasShownAndPutOffIsSnoozed();
    void undoingWhatWasShownShowsNothing();
    void undoingWhatWasNotShownBringsItBack();
    void putBackToAnHourThatIsStillToComeItSpeaksThen();
    void anAnswerHoldsForEver();
    void aMoveToAnotherZoneMovesWhatIsMeantForHere();
    void aChangedWorkingDayMakesNothingSpeakAgain();
    void whatIsOverIsToldOnlyIfItWasWaitedFor();
    void aNewStartSaysAgainWhatWasNotAnswered();
    void aNewStartDoesNotSayAgainWhatIsOver();
    void theMorningTellsWhatTheDayBrings();
    void aMorningThatHasPassedIsNotToldOfAtNoon();
    void theWakeIsWhenSomethingMaySpeak();
};

void tst_Evaluate::whatHasNoHourSpeaksWhenTheWorkingDayBegins()
{
    Desk desk{.wanted = {aReminder()}};

    QVERIFY(desk.lookAt(u"2026-06-01T08:59"_s).isEmpty());
    QCOMPARE(desk.nextWake, at(u"2026-06-01T09:00"_s));
    const QList<Alert> alerts = desk.lookAt(u"2026-06-01T09:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].form, AlertForm::One);
    QCOMPARE(alerts[0].lines[0].reminder, aReminder());
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::None);
    QCOMPARE(desk.of(aReminder()).state, OccurrenceState::Shown);
    QCOMPARE(desk.of(aReminder()).shownAt, at(u"2026-06-01T09:00"_s));
}

void tst_Evaluate::whatHasAnHourSpeaksAtTheEmployersHour()
{
    Reminder call = aReminder(u"2026-06-01T10:00"_s);
    call.zone = u"America/New_York"_s;
    Desk desk{.wanted = {call}};

    QVERIFY(desk.lookAt(u"2026-06-01T14:59"_s).isEmpty());
    QCOMPARE(desk.lookAt(u"2026-06-01T15:00"_s).size(), 1);
}

void tst_Evaluate::nothingSpeaksTwice()
{
    Desk desk{.wanted = {aReminder()}};

    QCOMPARE(desk.lookAt(u"2026-06-01T09:00"_s).size(), 1);

    QVERIFY(desk.lookAt(u"2026-06-01T09:00"_s).isEmpty());
    QVERIFY(desk.lookAt(u"2026-06-02T09:00"_s).isEmpty());
    QVERIFY(!desk.nextWake.isValid());
}

void tst_Evaluate::lookingTwiceChangesNothing()
{
    Desk desk{.wanted = {aReminder(), aReminder(u"2026-06-01T22:00"_s)}};

    for (const QString &wall : {u"2026-06-01T08:00"_s, u"2026-06-01T09:00"_s, u"2026-06-01T22:00"_s,
             u"2026-06-01T09:30"_s, u"2026-06-02T08:00"_s}) {
        desk.lookAt(wall);
        QVERIFY2(desk.isIdempotent, qPrintable(wall));
    }
}

void tst_Evaluate::whatIsMissedSpeaksHoweverLate()
{
    Desk desk{.wanted = {aReminder(), aReminder(u"2026-06-02"_s)}};
    desk.wanted[1].followUp = {u"note/acme"_s};
    desk.lookAt(u"2026-05-28T12:00"_s);

    const QList<Alert> alerts = desk.lookAt(u"2026-06-05T12:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].form, AlertForm::Summary);
    QCOMPARE(alerts[0].lines.size(), 2);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::Away);
}

void tst_Evaluate::oneShownIsNotShownAgainWhenTheClockIsSetBack()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);

    QVERIFY(desk.lookAt(u"2026-06-01T08:00"_s).isEmpty());
    QVERIFY(desk.lookAt(u"2026-06-01T09:00"_s).isEmpty());
}

void tst_Evaluate::aClockSetForwardAndBackLosesNothing()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-05-30T09:00"_s);
    desk.wanted = {}; // by the plan of another decade
    QVERIFY(desk.lookAt(u"2016-06-01T09:00"_s).isEmpty());
    desk.wanted = {aReminder()};

    QVERIFY(desk.lookAt(u"2026-05-30T09:01"_s).isEmpty());
    QCOMPARE(desk.lookAt(u"2026-06-01T09:00"_s).size(), 1);
}

void tst_Evaluate::quietHoursMoveWhatSpeaks_data()
{
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QString>("silentAt");
    QTest::addColumn<QString>("speaksAt");

    QTest::newRow("late in the evening")
        << u"2026-06-01T22:30"_s << u"2026-06-02T07:59"_s << u"2026-06-02T08:00"_s;
    QTest::newRow("early in the morning")
        << u"2026-06-01T06:00"_s << u"2026-06-01T07:59"_s << u"2026-06-01T08:00"_s;
    QTest::newRow("as they begin")
        << u"2026-06-01T21:00"_s << u"2026-06-01T21:00"_s << u"2026-06-02T08:00"_s;
}

void tst_Evaluate::quietHoursMoveWhatSpeaks()
{
    QFETCH(const QString, meant);
    QFETCH(const QString, silentAt);
    QFETCH(const QString, speaksAt);
    Desk desk{.wanted = {aReminder(meant)}};

    QVERIFY(desk.lookAt(meant).isEmpty());
    QVERIFY(desk.lookAt(silentAt).isEmpty());
    QCOMPARE(desk.nextWake, at(speaksAt));
    const QList<Alert> alerts = desk.lookAt(speaksAt);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::QuietHours);
    QCOMPARE(alerts[0].lines[0].intended, at(meant));
}

void tst_Evaluate::anAgreedHourIsToldOfBeforeTheQuietOnes()
{
    Reminder call = aReminder(u"2026-06-01T22:30"_s);
    call.isAgreed = true;
    Desk desk{.wanted = {call}};

    QVERIFY(desk.lookAt(u"2026-06-01T20:59"_s).isEmpty());
    QCOMPARE(desk.nextWake, at(u"2026-06-01T21:00"_s));
    const QList<Alert> alerts = desk.lookAt(u"2026-06-01T21:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::QuietHours);
}

void tst_Evaluate::aPauseHoldsAllUntilItEnds()
{
    Desk desk{.wanted = {aReminder(u"2026-06-01T15:00"_s)}};
    desk.settings.pause = {.from = at(u"2026-06-01T10:00"_s), .until = at(u"2026-06-02T09:00"_s)};

    QVERIFY(desk.lookAt(u"2026-06-01T15:00"_s).isEmpty());
    QVERIFY(desk.lookAt(u"2026-06-02T08:59"_s).isEmpty());
    const QList<Alert> alerts = desk.lookAt(u"2026-06-02T09:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::Pause);
}

void tst_Evaluate::aClockSetBackDoesNotLengthenThePause()
{
    Desk desk{.wanted = {aReminder(u"2026-05-01T15:00"_s)}};
    desk.settings.pause = {.from = at(u"2026-06-01T10:00"_s), .until = at(u"2026-06-02T09:00"_s)};

    QCOMPARE(desk.lookAt(u"2026-05-01T15:00"_s).size(), 1);
}

void tst_Evaluate::whatIsRecordedLateTakesABreath()
{
    Desk desk;
    desk.lookAt(u"2026-06-01T14:59"_s);
    desk.wanted = {aReminder()};

    QVERIFY(desk.lookAt(u"2026-06-01T15:00"_s).isEmpty());
    QVERIFY(desk.lookAt(u"2026-06-01T15:59"_s).isEmpty());
    const QList<Alert> alerts = desk.lookAt(u"2026-06-01T16:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::RecordedLate);
}

void tst_Evaluate::whatIsRecordedLateMayLieAheadAfterAJourney()
{
    Desk desk;
    desk.lookAt(u"2026-06-01T09:29"_s);
    desk.wanted = {aReminder()};
    desk.lookAt(u"2026-06-01T09:30"_s);

    desk.here = u"America/New_York"_s;

    QVERIFY(desk.lookAt(u"2026-06-01T10:30"_s).isEmpty());
    QCOMPARE(desk.lookAt(u"2026-06-01T14:00"_s).size(), 1);
}

void tst_Evaluate::whatCameDueUnseenWhileAsleepSpeaksAtOnce()
{
    Desk desk;
    desk.lookAt(u"2026-06-01T08:00"_s);
    desk.wanted = {aReminder()}; // as time made it, not the seeker

    QCOMPARE(desk.lookAt(u"2026-06-01T12:00"_s).size(), 1);
}

void tst_Evaluate::whatIsNotWantedAnyMoreIsCancelled()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-05-30T09:00"_s);
    desk.wanted = {};

    QVERIFY(desk.lookAt(u"2026-06-01T09:00"_s).isEmpty());

    QCOMPARE(desk.of(aReminder()).state, OccurrenceState::Cancelled);
}

void tst_Evaluate::whatWasShownAndPutOffIsSnoozed()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);
    desk.wanted = {aReminder(u"2026-06-01T12:00"_s)};

    QVERIFY(desk.lookAt(u"2026-06-01T09:01"_s).isEmpty());
    QCOMPARE(desk.of(aReminder()).state, OccurrenceState::Snoozed);
    QCOMPARE(desk.lookAt(u"2026-06-01T12:00"_s).size(), 1);
}

void tst_Evaluate::undoingWhatWasShownShowsNothing()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);
    desk.wanted = {};
    desk.lookAt(u"2026-06-01T09:01"_s);
    desk.wanted = {aReminder()};

    QVERIFY(desk.lookAt(u"2026-06-01T09:02"_s).isEmpty());
    QCOMPARE(desk.of(aReminder()).state, OccurrenceState::Shown);
}

void tst_Evaluate::undoingWhatWasNotShownBringsItBack()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-05-30T09:00"_s);
    desk.wanted = {};
    desk.lookAt(u"2026-05-30T10:00"_s);
    desk.wanted = {aReminder()};
    desk.lookAt(u"2026-05-30T11:00"_s);

    QCOMPARE(desk.lookAt(u"2026-06-01T09:00"_s).size(), 1);
}

void tst_Evaluate::putBackToAnHourThatIsStillToComeItSpeaksThen()
{
    Desk desk{.wanted = {aReminder(u"2026-06-01T18:55"_s)}};
    desk.here = u"Asia/Kolkata"_s;
    QCOMPARE(desk.lookAt(u"2026-06-01T14:25"_s).size(), 1); // it is 18:55 there
    desk.here = london;
    QVERIFY(desk.lookAt(u"2026-06-01T15:00"_s).isEmpty());

    desk.wanted = {aReminder(u"2026-06-01T17:00"_s)};
    QVERIFY(desk.lookAt(u"2026-06-01T15:01"_s).isEmpty());
    desk.wanted = {aReminder(u"2026-06-01T18:55"_s)};
    QVERIFY(desk.lookAt(u"2026-06-01T15:02"_s).isEmpty());

    QCOMPARE(desk.lookAt(u"2026-06-01T18:55"_s).size(), 1);
    QVERIFY(desk.isIdempotent);
}

void tst_Evaluate::anAnswerHoldsForEver()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);
    desk.known[occurrenceKey(aReminder())].state = OccurrenceState::Acknowledged;

    QVERIFY(desk.lookAt(u"2026-06-02T09:00"_s).isEmpty());
    desk.wanted = {};
    QVERIFY(desk.lookAt(u"2026-06-02T09:01"_s).isEmpty());
    desk.wanted = {aReminder()};
    QVERIFY(desk.lookAt(u"2026-06-02T09:02"_s).isEmpty());
    QCOMPARE(desk.of(aReminder()).state, OccurrenceState::Acknowledged);
}

void tst_Evaluate::aMoveToAnotherZoneMovesWhatIsMeantForHere()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T08:00"_s);
    desk.here = u"America/New_York"_s;

    QVERIFY(desk.lookAt(u"2026-06-01T13:59"_s).isEmpty());
    QCOMPARE(desk.lookAt(u"2026-06-01T14:00"_s).size(), 1);
    desk.here = u"Pacific/Honolulu"_s;
    QVERIFY(desk.lookAt(u"2026-06-01T20:00"_s).isEmpty());
}

void tst_Evaluate::aChangedWorkingDayMakesNothingSpeakAgain()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);
    desk.settings.workdayStart = QTime(11, 0);

    QVERIFY(desk.lookAt(u"2026-06-01T11:00"_s).isEmpty());
}

void tst_Evaluate::whatIsOverIsToldOnlyIfItWasWaitedFor()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-05-30T09:00"_s);
    Reminder other = aReminder();
    other.followUp = {u"note/acme"_s};
    desk.wanted = {aReminder(), other};
    desk.wanted[0].isOver = true;
    desk.wanted[1].isOver = true;

    const QList<Alert> alerts = desk.lookAt(u"2026-06-20T09:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines.size(), 1);
    QCOMPARE(alerts[0].lines[0].reminder.followUp, aReminder().followUp);
}

void tst_Evaluate::aNewStartSaysAgainWhatWasNotAnswered()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);
    desk.known = by(afresh({desk.of(aReminder())}));
    desk.before = {};

    const QList<Alert> alerts = desk.lookAt(u"2026-06-01T18:00"_s);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::Away);
}

void tst_Evaluate::aNewStartDoesNotSayAgainWhatIsOver()
{
    Desk desk{.wanted = {aReminder()}};
    desk.lookAt(u"2026-06-01T09:00"_s);
    desk.wanted[0].isOver = true;
    desk.known = by(afresh({desk.of(aReminder())}));
    desk.before = {};

    QVERIFY(desk.lookAt(u"2026-06-09T18:00"_s).isEmpty());
}

void tst_Evaluate::theMorningTellsWhatTheDayBrings()
{
    Desk desk{.wanted = {aReminder(), aReminder(u"2026-06-01T15:00"_s), aReminder(u"2026-06-02"_s),
                  {.kind = ReminderKind::Morning, .at = {QDate(2026, 6, 1)}}}};
    desk.wanted[1].followUp = {u"note/acme"_s};

    const QList<Alert> morning = desk.lookAt(u"2026-06-01T08:30"_s);

    QCOMPARE(morning.size(), 1);
    QCOMPARE(morning[0].form, AlertForm::Morning);
    QCOMPARE(morning[0].lines.size(), 2);
    QCOMPARE(morning[0].lines[1].reminder, desk.wanted[1]);
    QCOMPARE(desk.lookAt(u"2026-06-01T09:00"_s).size(), 1);
}

void tst_Evaluate::aMorningThatHasPassedIsNotToldOfAtNoon()
{
    Desk desk;
    desk.lookAt(u"2026-06-01T11:59"_s);
    desk.wanted = {{.kind = ReminderKind::Morning, .at = {QDate(2026, 6, 1)}}};

    QVERIFY(desk.lookAt(u"2026-06-01T12:00"_s).isEmpty());
    QVERIFY(desk.lookAt(u"2026-06-01T14:00"_s).isEmpty());
}

void tst_Evaluate::theWakeIsWhenSomethingMaySpeak()
{
    Desk desk{.wanted = {aReminder(u"2026-06-01T22:00"_s), aReminder(u"2026-06-01T15:00"_s)}};
    desk.wanted[1].followUp = {u"note/acme"_s};

    desk.lookAt(u"2026-06-01T10:00"_s);
    QCOMPARE(desk.nextWake, at(u"2026-06-01T15:00"_s));
    desk.lookAt(u"2026-06-01T15:00"_s);
    QCOMPARE(desk.nextWake, at(u"2026-06-02T08:00"_s));
}

QTEST_GUILESS_MAIN(tst_Evaluate)
#include "tst_evaluate.moc"
