// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/callchanges.h"

#include "core/planner/plannames.h"
#include "core/playbook/playbookreader.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const FollowUpId theCall{u"call.fifth-day/acme/acme-1/ana/1"_s};

/// Ana of Acme was met on Wednesday 27 May 2026 and thanked; nothing was promised.
Dossier waiting()
{
    const Interview interview{.id = {u"acme-1"_s},
        .start = {QDate(2026, 5, 27), QTime(10, 0)},
        .met = {{.contact = {u"ana"_s}, .isMain = true}}};
    const LogEntry thanked{.id = {u"l1"_s},
        .kind = LogKind::ThankYou,
        .channel = Channel::Email,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 5, 27), QTime(18, 0)},
        .outcome = LogOutcome::Sent};
    const Contact ana{.id = {u"ana"_s},
        .given = u"Ana"_s,
        .family = u"Núñez"_s,
        .emails = {u"ana@acme.example"_s},
        .phones = {u"+44 113 496 0143"_s},
        .address = {u"4 Canal Wharf"_s}};
    return {
        .seeker = {.name = u"Sam Taylor"_s, .timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .contacts = {ana},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme"_s,
            .interviews = {interview},
            .log = {thanked}}}};
}

/// As `waiting`, and on Monday Ana agreed to call on Tuesday at ten.
Dossier awaitingTheirCall()
{
    Dossier dossier = waiting();
    dossier.opportunities[0].log.append({.id = {u"l2"_s},
        .kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 6, 1), QTime(10, 20)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 6, 2), QTime(10, 0)},
        .callbackBy = CallbackBy::Employer,
        .followUp = theCall});
    return dossier;
}

/// On that day of June 2026, in London.
QDateTime june(int day, int hour, int minute = 0)
{
    return {QDate(2026, 6, day), QTime(hour, minute), QTimeZone("Europe/London")};
}

Plan planned(const Dossier &dossier, const QDateTime &now)
{
    return plan(dossier,
        {.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()}, now);
}

/// What the plan asks of the seeker toward Acme, a line each: rule, day, time, state.
QStringList asked(const Plan &plan)
{
    QStringList lines;
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.channel == Channel::Task || followUp.state == State::Done)
            continue;
        const WallTime due{followUp.due, followUp.time};
        lines.append(u"%1 %2 %3"_s.arg(followUp.rule, toString(due), nameOf(followUp.state)));
    }
    return lines;
}

const FollowUp *callbackIn(const Plan &plan)
{
    const auto last = std::find_if(plan.followUps.rbegin(), plan.followUps.rend(),
        [](const FollowUp &followUp) { return followUp.kind == LogKind::Callback; });
    return last == plan.followUps.rend() ? nullptr : &*last;
}

bool has(const FollowUp &followUp, ReasonCode code)
{
    return std::ranges::count(followUp.because, code, &Reason::code) > 0;
}

/// The dossier after the call of Monday 1 June, 10:20, that ended so.
Dossier afterTheCall(const CallResult &result)
{
    const Dossier dossier = waiting();
    const Plan before = planned(dossier, june(1, 10, 20));
    const FollowUp *call = findFollowUp(before, theCall);
    return call ? *applied(dossier, called(dossier, *call, june(1, 10, 20), result)) : Dossier{};
}

const CallResult tuesdayAtTen{.outcome = LogOutcome::CallbackAgreed,
    .callbackAt = {QDate(2026, 6, 2), QTime(10, 0)},
    .remark = u"No decision yet."_s};

} // namespace

class tst_CallChanges final : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeHasItsPlan_data();
    void everyOutcomeHasItsPlan();
    void theCallIsLoggedWithWhatWasSaid();
    void anAnswerIsAFactOfTheOpportunity_data();
    void anAnswerIsAFactOfTheOpportunity();
    void aNewDayTakesARefusalBack();
    void whatWasNotNamedIsNotInvented_data();
    void whatWasNotNamedIsNotInvented();
    void whoCalledInVainTriesAgainWhenTheyChose();
    void whoWasNotCalledCallsThem();
    void whatTheyMissedCanBeAgreedAnew();
    void aFreeCallIsLoggedWithoutAFollowUp();
    void aFreeCallFollowsTheLastInterview();
    void everyChangeCanBeTakenBack();
    void anOpportunityThatIsGoneIsNotChanged();
};

void tst_CallChanges::everyOutcomeHasItsPlan_data()
{
    QTest::addColumn<CallResult>("result");
    QTest::addColumn<QStringList>("lines");

    const QString served = u"inquiry.week 2026-06-03 served"_s;
    const QString first = u"keep-in-touch.weekly 2026-06-08 planned"_s;
    const QString second = u"keep-in-touch.weekly 2026-06-15 planned"_s;
    const QString callback = u"callback 2026-06-02T10:00 planned"_s;
    CallResult theirs = tuesdayAtTen;
    theirs.callbackBy = CallbackBy::Employer;
    CallResult aWeekLater = tuesdayAtTen;
    aWeekLater.callbackAt = {QDate(2026, 6, 9), QTime(14, 0)};
    const CallResult againAtThree{
        .outcome = LogOutcome::NoAnswer, .callbackAt = {QDate(2026, 6, 1), QTime(15, 0)}};
    const CallResult friday{.outcome = LogOutcome::NewPromise, .newPromise = QDate(2026, 6, 5)};

    QTest::newRow("no decision, call back Tuesday 10:00")
        << tuesdayAtTen << QStringList{callback, served, first, second};
    QTest::newRow("no decision, they call Tuesday 10:00")
        << theirs << QStringList{callback, served, first, second};
    QTest::newRow("no decision, call back in a week")
        << aWeekLater
        << QStringList{served, u"callback 2026-06-09T14:00 planned"_s,
               u"keep-in-touch.weekly 2026-06-12 held"_s};
    QTest::newRow("they named Friday")
        << friday << QStringList{served, u"inquiry.promise 2026-06-08 planned"_s, second};
    QTest::newRow("spoke") << CallResult{} << QStringList{served, first, second};
    QTest::newRow("voicemail") << CallResult{.outcome = LogOutcome::Voicemail}
                               << QStringList{served, first, second};
    QTest::newRow("no answer") << CallResult{.outcome = LogOutcome::NoAnswer}
                               << QStringList{
                                      u"call.fifth-day 2026-06-01 due"_s, served, first, second};
    QTest::newRow("no answer, again at three")
        << againAtThree
        << QStringList{u"call.fifth-day 2026-06-01T15:00 due"_s, served, first, second};
    QTest::newRow("offer") << CallResult{.outcome = LogOutcome::Offer} << QStringList{};
    QTest::newRow("not hired") << CallResult{.outcome = LogOutcome::NotHired}
                               << QStringList{u"thank-you.not-hired 2026-06-01 due"_s,
                                      u"feedback.request 2026-06-03 planned"_s,
                                      u"stay-warm 2026-07-01 planned"_s};
}

void tst_CallChanges::everyOutcomeHasItsPlan()
{
    QFETCH(const CallResult, result);

    const Plan after = planned(afterTheCall(result), june(1, 10, 21));

    QTEST(asked(after), "lines");
}

void tst_CallChanges::theCallIsLoggedWithWhatWasSaid()
{
    const LogEntry entry = afterTheCall(tuesdayAtTen).opportunities[0].log.constLast();

    QCOMPARE(entry.kind, LogKind::Call);
    QCOMPARE(entry.channel, Channel::Phone);
    QCOMPARE(entry.with, QList{ContactId{u"ana"_s}});
    QVERIFY(entry.at == (WallTime{QDate(2026, 6, 1), QTime(10, 20)}));
    QCOMPARE(entry.followUp, theCall);
    QCOMPARE(entry.text, u"No decision yet."_s);
    QVERIFY(entry.callbackAt == tuesdayAtTen.callbackAt);
}

void tst_CallChanges::anAnswerIsAFactOfTheOpportunity_data()
{
    QTest::addColumn<LogOutcome>("outcome");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<OutcomeKind>("kind");

    QTest::newRow("offer") << LogOutcome::Offer << Stage::Offer << OutcomeKind::Offer;
    QTest::newRow("not hired") << LogOutcome::NotHired << Stage::NotHired << OutcomeKind::NotHired;
}

void tst_CallChanges::anAnswerIsAFactOfTheOpportunity()
{
    QFETCH(const LogOutcome, outcome);
    QFETCH(const Stage, stage);
    QFETCH(const OutcomeKind, kind);

    const Opportunity acme
        = afterTheCall({.outcome = outcome, .newPromise = QDate(2026, 6, 8)}).opportunities[0];

    QCOMPARE(acme.stage, stage);
    QCOMPARE(acme.outcome, (Outcome{kind, QDate(2026, 6, 1)}));
    const QDate answerBy = outcome == LogOutcome::Offer ? QDate(2026, 6, 8) : QDate();
    QCOMPARE(acme.log.constLast().newPromise, answerBy);
}

void tst_CallChanges::aNewDayTakesARefusalBack()
{
    Dossier dossier = waiting();
    dossier.opportunities[0].stage = Stage::NotHired;
    dossier.opportunities[0].outcome = Outcome{OutcomeKind::NotHired, QDate(2026, 5, 29)};
    const FollowUp call = freeCall(dossier.opportunities[0], {u"ana"_s}, QDate(2026, 6, 1));
    const CallResult friday{.outcome = LogOutcome::NewPromise, .newPromise = QDate(2026, 6, 5)};

    const Dossier after = *applied(dossier, called(dossier, call, june(1, 10), friday));

    QVERIFY(!after.opportunities[0].outcome);
    QCOMPARE(after.opportunities[0].stage, Stage::Waiting);
}

void tst_CallChanges::whatWasNotNamedIsNotInvented_data()
{
    QTest::addColumn<LogOutcome>("outcome");

    QTest::newRow("a call back at no time") << LogOutcome::CallbackAgreed;
    QTest::newRow("a promise of no day") << LogOutcome::NewPromise;
}

void tst_CallChanges::whatWasNotNamedIsNotInvented()
{
    QFETCH(const LogOutcome, outcome);

    const Opportunity acme = afterTheCall({.outcome = outcome}).opportunities[0];

    QCOMPARE(acme.log.constLast().outcome, LogOutcome::Spoke);
}

void tst_CallChanges::whoCalledInVainTriesAgainWhenTheyChose()
{
    const WallTime tomorrow{QDate(2026, 6, 2), QTime(9, 30)};

    const Plan after = planned(
        afterTheCall({.outcome = LogOutcome::NoAnswer, .callbackAt = tomorrow}), june(1, 10, 21));

    const FollowUp *call = findFollowUp(after, theCall);
    QVERIFY(call && isPending(*call));
    QCOMPARE(call->due, tomorrow.date);
    QCOMPARE(call->time, tomorrow.time);
}

void tst_CallChanges::whoWasNotCalledCallsThem()
{
    const Dossier dossier = awaitingTheirCall();
    const Plan before = planned(dossier, june(2, 10, 10));
    const Plan late = planned(dossier, june(2, 10, 30));
    QVERIFY(has(*callbackIn(before), ReasonCode::TheyCall));
    QVERIFY(has(*callbackIn(late), ReasonCode::TheyDidNotCall));

    const CallResult tryAt{.outcome = LogOutcome::NoAnswer,
        .callbackAt = {QDate(2026, 6, 3), QTime(9, 0)},
        .callbackBy = CallbackBy::Employer};
    const Dossier after
        = *applied(dossier, called(dossier, *callbackIn(late), june(2, 10, 30), tryAt));

    const Plan then = planned(after, june(2, 10, 31));
    QVERIFY(isPending(*callbackIn(then)));
    QCOMPARE(callbackIn(then)->due, QDate(2026, 6, 3));
    QCOMPARE(callbackIn(then)->time, QTime(9, 0));
    QVERIFY(has(*callbackIn(then), ReasonCode::TheyDidNotCall));
    QCOMPARE(after.opportunities[0].log.constLast().callbackBy, CallbackBy::Employer);
}

void tst_CallChanges::whatTheyMissedCanBeAgreedAnew()
{
    const Dossier dossier = awaitingTheirCall();
    const Plan before = planned(dossier, june(2, 10, 30));
    const FollowUpId missed = callbackIn(before)->id;
    const CallResult anew{
        .outcome = LogOutcome::CallbackAgreed, .callbackAt = {QDate(2026, 6, 4), QTime(14, 0)}};

    const Plan after
        = planned(*applied(dossier, called(dossier, *callbackIn(before), june(2, 10, 30), anew)),
            june(2, 10, 31));

    QCOMPARE(findFollowUp(after, missed)->state, State::Done);
    QVERIFY(callbackIn(after)->id != missed);
    QCOMPARE(callbackIn(after)->due, QDate(2026, 6, 4));
    QCOMPARE(callbackIn(after)->time, QTime(14, 0));
}

void tst_CallChanges::aFreeCallIsLoggedWithoutAFollowUp()
{
    const Dossier dossier = waiting();
    const QDateTime friday(QDate(2026, 5, 29), QTime(11, 0), QTimeZone("Europe/London"));
    const FollowUp call = freeCall(dossier.opportunities[0], {u"ana"_s}, friday.date());

    const Dossier after = *applied(dossier, called(dossier, call, friday, tuesdayAtTen));

    QVERIFY(after.opportunities[0].log.constLast().followUp.isEmpty());
    QCOMPARE(after.opportunities[0].log.constLast().kind, LogKind::Call);
    QCOMPARE(callbackIn(planned(after, friday))->due, QDate(2026, 6, 2));
}

void tst_CallChanges::aFreeCallFollowsTheLastInterview()
{
    Opportunity acme = waiting().opportunities[0];
    acme.interviews.prepend({.id = {u"acme-2"_s}, .start = {QDate(2026, 5, 28)}});
    acme.interviews.append({.id = {u"acme-3"_s}, .start = {QDate(2026, 6, 28)}});

    QCOMPARE(freeCall(acme, {}, QDate(2026, 6, 1)).interview, InterviewId{u"acme-2"_s});
    QVERIFY(freeCall(acme, {}, QDate(2026, 5, 1)).interview.isEmpty());
}

void tst_CallChanges::everyChangeCanBeTakenBack()
{
    const Dossier dossier = awaitingTheirCall();
    const Plan before = planned(dossier, june(2, 10, 30));

    for (const LogOutcome outcome :
        {LogOutcome::CallbackAgreed, LogOutcome::NewPromise, LogOutcome::Spoke,
            LogOutcome::Voicemail, LogOutcome::NoAnswer, LogOutcome::Offer, LogOutcome::NotHired}) {
        const CallResult result{.outcome = outcome,
            .callbackAt = {QDate(2026, 6, 4), QTime(14, 0)},
            .newPromise = QDate(2026, 6, 9)};
        const QList<FactChange> facts
            = called(dossier, *callbackIn(before), june(2, 10, 30), result);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(*applied(*applied(dossier, facts), inverted(facts)), dossier);
    }
}

void tst_CallChanges::anOpportunityThatIsGoneIsNotChanged()
{
    const FollowUp call = freeCall(waiting().opportunities[0], {u"ana"_s}, QDate(2026, 6, 1));

    QVERIFY(called({}, call, june(1, 10), tuesdayAtTen).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CallChanges)
#include "tst_callchanges.moc"
