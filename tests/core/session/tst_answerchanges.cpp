// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/answerchanges.h"

#include "core/planner/plan.h"
#include "core/playbook/playbookreader.h"

#include <QSet>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate june(int day)
{
    return {2026, 6, day};
}

/// Thursday 11 June 2026, 13:05 at Acme's.
const QDateTime now(june(11), QTime(12, 5, 59), Qt::UTC);
const WallTime nowThere{june(11), QTime(13, 5)};
const OpportunityId acmeId{u"acme"_s};

/// Interviewed on Tuesday 2 June by Ana, who promised an answer for the 10th; thanked and called.
Dossier waiting()
{
    const Interview interview{.id = {u"i"_s},
        .start = {june(2), QTime(10, 0)},
        .met = {{.contact = {u"ana"_s}, .isMain = true}},
        .answerPromisedBy = june(10),
        .gaps = {{.what = u"SQL"_s}}};
    const QList<LogEntry> log = {{.id = {u"l1"_s},
                                     .kind = LogKind::ThankYou,
                                     .channel = Channel::Email,
                                     .with = {{u"ana"_s}},
                                     .at = {june(2), QTime(17, 0)},
                                     .outcome = LogOutcome::Sent},
        {.id = {u"l2"_s},
            .kind = LogKind::Call,
            .channel = Channel::Phone,
            .with = {{u"ana"_s}},
            .at = {june(8), QTime(10, 0)},
            .outcome = LogOutcome::Spoke}};
    return {.seeker = {.timeZone = u"Europe/London"_s},
        .contacts = {{.id = {u"ana"_s},
            .given = u"Ana"_s,
            .emails = {u"ana@acme.example"_s},
            .phones = {u"+44 1"_s}}},
        .opportunities = {{.id = acmeId,
            .employer = u"Acme"_s,
            .region = u"GB-ENG"_s,
            .interviews = {interview},
            .log = log}}};
}

Dossier waitingAt(Stage stage, const std::optional<Outcome> &outcome = {})
{
    Dossier dossier = waiting();
    dossier.opportunities.first().stage = stage;
    dossier.opportunities.first().outcome = outcome;
    return dossier;
}

Dossier with(const Dossier &dossier, const QList<FactChange> &changes)
{
    return *applied(dossier, changes);
}

Opportunity acmeIn(const Dossier &dossier)
{
    return dossier.opportunities.constFirst();
}

Dossier afterAnswer(const EmployerAnswer &answer)
{
    return with(waiting(), answered(waiting(), acmeId, answer, now));
}

Plan planned(const Dossier &dossier, const QDateTime &at = now)
{
    static const Advice advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
    return plan(dossier, advice, at);
}

/// "rule: day" for each that is still to be done.
QStringList pendingIn(const Plan &plan)
{
    QStringList pending;
    for (const FollowUp &followUp : plan.followUps) {
        if (isPending(followUp))
            pending.append(followUp.rule + u' ' + followUp.due.toString(u"d.M."));
    }
    pending.sort();
    return pending;
}

} // namespace

class tst_AnswerChanges final : public QObject
{
    Q_OBJECT

private slots:
    void stageOutcomeAndLogSayTheSame_data();
    void stageOutcomeAndLogSayTheSame();
    void anAnswerOfAnEarlierDayIsNotedOnThatDay();
    void whoToldIsWrittenDown();
    void anOfferEndsTheAskingAndLeavesTheTasks();
    void notHiredCausesThanksFeedbackAndStayingWarm();
    void aNewDateHoldsTheNextReminder();
    void withdrawingEndsAllButThanks();
    void beingHiredEndsTheTasksToo();
    void movingOnEndsAll();
    void reopeningBringsThePlanBack_data();
    void reopeningBringsThePlanBack();
    void aStageIsTakenConsistently_data();
    void aStageIsTakenConsistently();
    void whereItIsAlreadyNothingChanges();
    void hiredKeepsTheDayOfTheOffer();
    void anAnswerIsCheckedBeforeItIsKept_data();
    void anAnswerIsCheckedBeforeItIsKept();
    void everyAnswerCanBeTakenBack();
    void anOpportunityThatIsGoneIsNotChanged();
};

void tst_AnswerChanges::stageOutcomeAndLogSayTheSame_data()
{
    using Ended = std::optional<Outcome>;
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Ended>("outcome");
    QTest::addColumn<LogKind>("logged");
    QTest::addColumn<LogOutcome>("as");
    QTest::addColumn<QDate>("promise");

    QTest::newRow("offer") << AnswerKind::Offer << Stage::Offer
                           << Ended{{OutcomeKind::Offer, june(11)}} << LogKind::Answer
                           << LogOutcome::Offer << june(19);
    QTest::newRow("not hired") << AnswerKind::NotHired << Stage::NotHired
                               << Ended{{OutcomeKind::NotHired, june(11)}} << LogKind::Answer
                               << LogOutcome::NotHired << QDate();
    QTest::newRow("new date") << AnswerKind::NewDate << Stage::Waiting << Ended{} << LogKind::Answer
                              << LogOutcome::NewPromise << june(19);
    QTest::newRow("withdrew") << AnswerKind::Withdrew << Stage::Withdrawn
                              << Ended{{OutcomeKind::Withdrawn, june(11)}} << LogKind::Task
                              << LogOutcome::Done << QDate();
}

void tst_AnswerChanges::stageOutcomeAndLogSayTheSame()
{
    QFETCH(const AnswerKind, kind);

    const Opportunity after = acmeIn(afterAnswer(
        {.kind = kind, .by = june(19), .channel = Channel::Phone, .remark = u"kindly"_s}));

    QTEST(after.stage, "stage");
    QTEST(after.outcome, "outcome");
    const LogEntry &line = after.log.constLast();
    QVERIFY(!line.id.isEmpty());
    QTEST(line.kind, "logged");
    QTEST(line.outcome, "as");
    QTEST(line.newPromise, "promise");
    QVERIFY(line.at == nowThere);
    QCOMPARE(line.channel, Channel::Phone);
    QCOMPARE(line.text, u"kindly"_s);
}

void tst_AnswerChanges::anAnswerOfAnEarlierDayIsNotedOnThatDay()
{
    const Opportunity after = acmeIn(afterAnswer({.kind = AnswerKind::NotHired, .on = june(9)}));

    QCOMPARE(after.outcome->on, june(9));
    QVERIFY(after.log.constLast().at == WallTime{june(9)});
}

void tst_AnswerChanges::whoToldIsWrittenDown()
{
    const Opportunity after = acmeIn(afterAnswer({.kind = AnswerKind::Offer, .from = {u"ana"_s}}));

    QCOMPARE(after.log.constLast().with, QList{ContactId{u"ana"_s}});
}

void tst_AnswerChanges::anOfferEndsTheAskingAndLeavesTheTasks()
{
    const Plan before = planned(waiting());

    const Plan after = planned(afterAnswer({.kind = AnswerKind::Offer, .by = june(19)}));

    QVERIFY(pendingIn(before).contains(u"inquiry.promise 15.6."_s));
    QCOMPARE(pendingIn(after),
        (QStringList{u"keep-applying 12.6."_s, u"prepare.gap 9.6."_s, u"research.salary 5.6."_s}));
    QCOMPARE(after.pace.size(), 1);
}

// Practices D1, D2 and D3.
void tst_AnswerChanges::notHiredCausesThanksFeedbackAndStayingWarm()
{
    const Plan after = planned(afterAnswer({.kind = AnswerKind::NotHired}));

    QCOMPARE(pendingIn(after),
        (QStringList{
            u"feedback.request 13.6."_s, u"stay-warm 11.7."_s, u"thank-you.not-hired 11.6."_s}));
    QVERIFY(after.pace.isEmpty());
}

void tst_AnswerChanges::aNewDateHoldsTheNextReminder()
{
    const Plan after = planned(afterAnswer({.kind = AnswerKind::NewDate, .by = june(19)}));

    const QStringList pending = pendingIn(after);
    QVERIFY2(pending.contains(u"inquiry.promise 22.6."_s), qPrintable(pending.join(u", "_s)));
    QVERIFY(!pending.contains(u"inquiry.promise 15.6."_s));
}

void tst_AnswerChanges::withdrawingEndsAllButThanks()
{
    Dossier dossier = waiting();
    dossier.opportunities.first().log.removeFirst();
    const QDateTime dayAfter(june(3), QTime(12, 0), Qt::UTC);

    const QList<FactChange> changes
        = answered(dossier, acmeId, {.kind = AnswerKind::Withdrew}, dayAfter);

    QCOMPARE(pendingIn(planned(with(dossier, changes), dayAfter)),
        QStringList{u"thank-you.interviewer 2.6."_s});
}

void tst_AnswerChanges::beingHiredEndsTheTasksToo()
{
    const Dossier offered = afterAnswer({.kind = AnswerKind::Offer});

    const Dossier hired = with(offered, movedToStage(offered, acmeId, Stage::Hired, now));

    QCOMPARE(pendingIn(planned(hired)), QStringList());
    QVERIFY(planned(hired).pace.isEmpty());
}

void tst_AnswerChanges::movingOnEndsAll()
{
    for (const Dossier &dossier : {waiting(), afterAnswer({.kind = AnswerKind::NotHired}),
             afterAnswer({.kind = AnswerKind::Offer})}) {
        const Dossier closed = with(dossier, movedToStage(dossier, acmeId, Stage::Closed, now));

        QCOMPARE(pendingIn(planned(closed)), QStringList());
    }
}

void tst_AnswerChanges::reopeningBringsThePlanBack_data()
{
    QTest::addColumn<Stage>("ended");

    QTest::newRow("after an offer") << Stage::Offer;
    QTest::newRow("after a refusal") << Stage::NotHired;
    QTest::newRow("after withdrawing") << Stage::Withdrawn;
    QTest::newRow("after being hired") << Stage::Hired;
    QTest::newRow("after moving on") << Stage::Closed;
}

// Practice D4.
void tst_AnswerChanges::reopeningBringsThePlanBack()
{
    QFETCH(const Stage, ended);
    const Dossier over = with(waiting(), movedToStage(waiting(), acmeId, ended, now));

    const Dossier again = with(over, movedToStage(over, acmeId, Stage::Waiting, now));

    QCOMPARE(acmeIn(again).stage, Stage::Waiting);
    QVERIFY(isOpen(acmeIn(again)));
    QCOMPARE(pendingIn(planned(again)), pendingIn(planned(waiting())));
    QCOMPARE(planned(again).pace, planned(waiting()).pace);
    QCOMPARE(acmeIn(again).log.size(), acmeIn(over).log.size() + 1);
}

void tst_AnswerChanges::aStageIsTakenConsistently_data()
{
    QTest::addColumn<Stage>("from");
    QTest::addColumn<Stage>("to");
    for (int from = 0; from <= static_cast<int>(Stage::Closed); ++from) {
        for (int to = 0; to <= static_cast<int>(Stage::Closed); ++to) {
            if (from != to)
                QTest::addRow("from %d to %d", from, to)
                    << static_cast<Stage>(from) << static_cast<Stage>(to);
        }
    }
}

void tst_AnswerChanges::aStageIsTakenConsistently()
{
    QFETCH(const Stage, from);
    QFETCH(const Stage, to);
    Dossier dossier = waiting();
    if (from != Stage::Waiting)
        dossier = with(dossier, movedToStage(dossier, acmeId, from, now));

    const Opportunity after = acmeIn(with(dossier, movedToStage(dossier, acmeId, to, now)));

    QCOMPARE(after.stage, to);
    const bool isBefore = to == Stage::Applied || to == Stage::Interviewing || to == Stage::Waiting;
    QCOMPARE(isOpen(after), isBefore || to == Stage::Offer);
    if (isBefore)
        QVERIFY(!outcomeOf(after));
    if (to == Stage::Offer || to == Stage::Hired)
        QCOMPARE(outcomeOf(after)->kind, OutcomeKind::Offer);
    if (to == Stage::NotHired)
        QCOMPARE(outcomeOf(after)->kind, OutcomeKind::NotHired);
    if (to == Stage::Withdrawn)
        QCOMPARE(outcomeOf(after)->kind, OutcomeKind::Withdrawn);
}

void tst_AnswerChanges::whereItIsAlreadyNothingChanges()
{
    QVERIFY(movedToStage(waiting(), acmeId, Stage::Waiting, now).isEmpty());
    const Dossier refused = waitingAt(Stage::NotHired);
    QVERIFY(movedToStage(refused, acmeId, Stage::NotHired, now).isEmpty());
}

void tst_AnswerChanges::hiredKeepsTheDayOfTheOffer()
{
    const Outcome offer{OutcomeKind::Offer, june(4)};
    const Dossier offered = waitingAt(Stage::Offer, offer);

    const Dossier hired = with(offered, movedToStage(offered, acmeId, Stage::Hired, now));

    QCOMPARE(acmeIn(hired).outcome, std::optional(offer));
}

void tst_AnswerChanges::anAnswerIsCheckedBeforeItIsKept_data()
{
    QTest::addColumn<EmployerAnswer>("answer");
    QTest::addColumn<QString>("wrong");
    using Given = EmployerAnswer;

    QTest::newRow("an offer without a day") << Given{} << QString();
    QTest::newRow("an offer that ends before it came")
        << Given{.on = june(9), .by = june(8)} << u"by"_s;
    QTest::newRow("an offer that ends on its day") << Given{.by = june(11)} << QString();
    QTest::newRow("to come tomorrow") << Given{.on = june(12)} << u"on"_s;
    QTest::newRow("a new date that is missing") << Given{.kind = AnswerKind::NewDate} << u"by"_s;
    QTest::newRow("a new date that has gone by")
        << Given{.kind = AnswerKind::NewDate, .by = june(10)} << u"by"_s;
    QTest::newRow("a new date") << Given{.kind = AnswerKind::NewDate, .by = june(19)} << QString();
    QTest::newRow("not hired, and no date matters")
        << Given{.kind = AnswerKind::NotHired, .by = june(1)} << QString();
}

void tst_AnswerChanges::anAnswerIsCheckedBeforeItIsKept()
{
    QFETCH(const EmployerAnswer, answer);
    QFETCH(const QString, wrong);

    const Result<void> result = checked(answer, june(11));

    QCOMPARE(bool(result), wrong.isEmpty());
    if (!result)
        QCOMPARE(result.error().path, wrong);
}

void tst_AnswerChanges::everyAnswerCanBeTakenBack()
{
    for (const AnswerKind kind :
        {AnswerKind::Offer, AnswerKind::NotHired, AnswerKind::NewDate, AnswerKind::Withdrew}) {
        const QList<FactChange> changes = answered(waiting(), acmeId, {.kind = kind}, now);

        QCOMPARE(with(with(waiting(), changes), inverted(changes)), waiting());
    }
}

void tst_AnswerChanges::anOpportunityThatIsGoneIsNotChanged()
{
    QVERIFY(answered({}, acmeId, {}, now).isEmpty());
    QVERIFY(movedToStage({}, acmeId, Stage::Closed, now).isEmpty());
}

QTEST_GUILESS_MAIN(tst_AnswerChanges)
#include "tst_answerchanges.moc"
