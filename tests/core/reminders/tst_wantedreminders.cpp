// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/wantedreminders.h"

#include "core/playbook/playbookreader.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString newYork = u"America/New_York"_s;

const Advice &balanced()
{
    static const Advice advice{
        .playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()};
    return advice;
}

FollowUp aFollowUp()
{
    return {.id = {u"inquiry.week/acme"_s},
        .rule = u"inquiry.week"_s,
        .opportunity = {u"acme"_s},
        .interview = {u"acme-1"_s},
        .channel = Channel::Email,
        .due = QDate(2026, 6, 9),
        .closes = QDate(2026, 6, 12),
        .kind = LogKind::Inquiry};
}

/// Interviewed in New York on Tuesday 2 June at 14:00 for an hour and a half, by a seeker in
/// London.
Dossier theDossier()
{
    return {.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme"_s,
            .timeZone = newYork,
            .region = u"US-NY"_s,
            .interviews
            = {{.id = {u"acme-1"_s}, .start = {QDate(2026, 6, 2), QTime(14, 0)}, .minutes = 90}}}}};
}

QList<Reminder> wantedFor(
    const QList<FollowUp> &followUps, ReminderPlace place = ReminderPlace::Employer)
{
    const Plan plan{.today = QDate(2026, 6, 2), .followUps = followUps};
    return wantedReminders(plan, theDossier(), balanced(), {.place = place});
}

/// That of `kind` among those of one follow-up; one without a day if there is none.
Reminder ofKind(ReminderKind kind, const FollowUp &followUp)
{
    const QList<Reminder> all = wantedFor({followUp});
    const auto found = std::ranges::find(all, kind, &Reminder::kind);
    return found == all.end() ? Reminder{} : *found;
}

} // namespace

class tst_WantedReminders final : public QObject
{
    Q_OBJECT

private slots:
    void itSpeaksOnTheDayItIsDueAndOnceWhenItIsLate();
    void onlyWhatIsAskedIsWanted_data();
    void onlyWhatIsAskedIsWanted();
    void whatConcernsPeopleIsMeantForTheirPlaceIfTheSeekerLikes();
    void anHourOfItsOwnIsTheEmployers();
    void thanksWaitUntilTheInterviewIsOver();
    void whatIsAskedBeforeAnInterviewDoesNotWaitForIt();
    void itIsNeverLateWhenItCanNoLongerBeDone();
    void thanksAreLateAfterTheirDaysOfGrace();
    void aLateCallWaitsForAnOfficeDay();
    void aCallOfTheirsIsLateAfterHalfAnHour();
    void aMorningIsToldOfWhenTheDayBringsTwo();
    void aMorningIsNotToldOfIfTheSeekerDoesNotLikeIt();
    void aPlanLookedAtLaterWantsTheSame();
};

void tst_WantedReminders::itSpeaksOnTheDayItIsDueAndOnceWhenItIsLate()
{
    const Reminder due{.followUp = aFollowUp().id, .at = {QDate(2026, 6, 9)}, .zone = newYork};
    Reminder late = due;
    late.kind = ReminderKind::Late;
    late.at = {QDate(2026, 6, 10)};

    QCOMPARE(wantedFor({aFollowUp()}), QList<Reminder>({due, late}));
}

void tst_WantedReminders::onlyWhatIsAskedIsWanted_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<bool>("isOver");

    QTest::newRow("planned") << State::Planned << true << false;
    QTest::newRow("due") << State::Due << true << false;
    QTest::newRow("overdue") << State::Overdue << true << false;
    QTest::newRow("held") << State::Held << true << false;
    QTest::newRow("snoozed") << State::Snoozed << true << false;
    QTest::newRow("missed") << State::Missed << true << true;
    QTest::newRow("done") << State::Done << false << false;
    QTest::newRow("done late") << State::DoneLate << false << false;
    QTest::newRow("served") << State::Served << false << false;
    QTest::newRow("skipped") << State::Skipped << false << false;
}

void tst_WantedReminders::onlyWhatIsAskedIsWanted()
{
    QFETCH(const State, state);
    QFETCH(const bool, isWanted);
    QFETCH(const bool, isOver);
    FollowUp followUp = aFollowUp();
    followUp.state = state;

    const QList<Reminder> wanted = wantedFor({followUp});

    QCOMPARE(!wanted.isEmpty(), isWanted);
    QVERIFY(std::ranges::all_of(
        wanted, [&](const Reminder &reminder) { return reminder.isOver == isOver; }));
    // What is over is not late any more.
    QCOMPARE(wanted.size(), isWanted ? (isOver ? 1 : 2) : 0);
}

void tst_WantedReminders::whatConcernsPeopleIsMeantForTheirPlaceIfTheSeekerLikes()
{
    FollowUp task = aFollowUp();
    task.channel = Channel::Task;

    QCOMPARE(wantedFor({aFollowUp()}, ReminderPlace::Employer)[0].zone, newYork);
    QCOMPARE(wantedFor({aFollowUp()}, ReminderPlace::Here)[0].zone, QString());
    QCOMPARE(wantedFor({task}, ReminderPlace::Employer)[0].zone, QString());
}

void tst_WantedReminders::anHourOfItsOwnIsTheEmployers()
{
    FollowUp callback = aFollowUp();
    callback.kind = LogKind::Callback;
    callback.time = QTime(10, 0);

    const Reminder due = wantedFor({callback}, ReminderPlace::Here)[0];

    QCOMPARE(toString(due.at), u"2026-06-09T10:00"_s);
    QCOMPARE(due.zone, newYork);
    QVERIFY(due.isAgreed);
}

void tst_WantedReminders::thanksWaitUntilTheInterviewIsOver()
{
    FollowUp thanks = aFollowUp();
    thanks.rule = u"thank-you.interviewer"_s;
    thanks.due = QDate(2026, 6, 2);

    const Reminder due = wantedFor({thanks}, ReminderPlace::Here)[0];

    QCOMPARE(toString(due.at), u"2026-06-02T16:00"_s);
    QCOMPARE(due.zone, newYork);
}

void tst_WantedReminders::whatIsAskedBeforeAnInterviewDoesNotWaitForIt()
{
    FollowUp preparation = aFollowUp();
    preparation.rule = u"ask.next-step"_s;
    preparation.channel = Channel::Task;
    preparation.due = QDate(2026, 6, 2);

    QVERIFY(!wantedFor({preparation})[0].at.hasTime());
}

void tst_WantedReminders::itIsNeverLateWhenItCanNoLongerBeDone()
{
    FollowUp brief = aFollowUp();
    brief.closes = brief.due;

    QVERIFY(!ofKind(ReminderKind::Late, brief).at.isValid());
}

void tst_WantedReminders::thanksAreLateAfterTheirDaysOfGrace()
{
    FollowUp thanks = aFollowUp();
    thanks.rule = u"thank-you.interviewer"_s;
    thanks.kind = LogKind::ThankYou;
    thanks.due = QDate(2026, 6, 2);
    thanks.closes = QDate(2026, 6, 3);

    QCOMPARE(toString(ofKind(ReminderKind::Late, thanks).at), u"2026-06-04"_s);
}

void tst_WantedReminders::aLateCallWaitsForAnOfficeDay()
{
    FollowUp call = aFollowUp();
    call.channel = Channel::Phone;
    call.due = QDate(2026, 6, 5); // a Friday
    call.closes = {};

    QCOMPARE(toString(ofKind(ReminderKind::Late, call).at), u"2026-06-08"_s);
}

void tst_WantedReminders::aCallOfTheirsIsLateAfterHalfAnHour()
{
    FollowUp callback = aFollowUp();
    callback.kind = LogKind::Callback;
    callback.time = QTime(10, 0);
    callback.because = {{.code = ReasonCode::TheyCall, .to = callback.due}};

    const Reminder late = ofKind(ReminderKind::Late, callback);

    QCOMPARE(toString(late.at), u"2026-06-09T10:30"_s);
    QVERIFY(!late.isAgreed);
}

void tst_WantedReminders::aMorningIsToldOfWhenTheDayBringsTwo()
{
    FollowUp other = aFollowUp();
    other.id = {u"call.fifth-day/acme"_s};
    FollowUp alone = aFollowUp();
    alone.id = {u"keep-in-touch.weekly/acme"_s};
    alone.due = QDate(2026, 6, 16);

    QList<Reminder> mornings = wantedFor({aFollowUp(), other, alone});
    mornings.removeIf(
        [](const Reminder &reminder) { return reminder.kind != ReminderKind::Morning; });

    QCOMPARE(
        mornings, QList<Reminder>({{.kind = ReminderKind::Morning, .at = {QDate(2026, 6, 9)}}}));
}

void tst_WantedReminders::aMorningIsNotToldOfIfTheSeekerDoesNotLikeIt()
{
    FollowUp other = aFollowUp();
    other.id = {u"call.fifth-day/acme"_s};
    const Plan plan{.today = QDate(2026, 6, 2), .followUps = {aFollowUp(), other}};

    const QList<Reminder> wanted
        = wantedReminders(plan, theDossier(), balanced(), {.hasMorning = false});

    QVERIFY(std::ranges::none_of(
        wanted, [](const Reminder &reminder) { return reminder.kind == ReminderKind::Morning; }));
}

/// While nothing is done, each follow-up keeps its intended times, or it would speak day by day.
void tst_WantedReminders::aPlanLookedAtLaterWantsTheSame()
{
    Dossier dossier = theDossier();
    dossier.contacts = {{.id = {u"ana"_s},
        .given = u"Ana"_s,
        .emails = {u"ana@acme.example"_s},
        .phones = {u"+1 212 555 0143"_s}}};
    dossier.opportunities[0].interviews[0].met = {{.contact = {u"ana"_s}, .isMain = true}};
    std::map<FollowUpId, WallTime> dueAt;

    for (int day = 2; day <= 30; ++day) {
        const QDateTime now(QDate(2026, 6, day), QTime(20, 0), Qt::UTC);
        const Plan today = plan(dossier, balanced(), now);
        const QList<Reminder> wanted = wantedReminders(today, dossier, balanced(), {});
        for (const Reminder &reminder : wanted) {
            if (reminder.kind != ReminderKind::Due || reminder.at.date > today.today)
                continue;
            const WallTime first = dueAt.emplace(reminder.followUp, reminder.at).first->second;
            QVERIFY2(first == reminder.at, qPrintable(reminder.followUp.text));
        }
    }

    QVERIFY(dueAt.size() >= 5);
}

QTEST_GUILESS_MAIN(tst_WantedReminders)
#include "tst_wantedreminders.moc"
