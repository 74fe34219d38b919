// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/nextaction.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const WallTime now{QDate(2026, 5, 28), QTime(10, 0)};

FollowUp followUp(const QString &id, State state, Channel channel, LogKind kind)
{
    return {.id = {id},
        .opportunity = {u"acme"_s},
        .channel = channel,
        .due = QDate(2026, 5, 28),
        .state = state,
        .kind = kind};
}

const FollowUp note = followUp(u"note"_s, State::Due, Channel::Email, LogKind::ThankYou);
const FollowUp secondNote = followUp(u"note-2"_s, State::Due, Channel::Email, LogKind::ThankYou);
const FollowUp task = followUp(u"task"_s, State::Due, Channel::Task, LogKind::Task);
const FollowUp lateTask = followUp(u"late-task"_s, State::Overdue, Channel::Task, LogKind::Task);
const FollowUp lateCall = followUp(u"late-call"_s, State::Overdue, Channel::Phone, LogKind::Call);
const FollowUp warm = followUp(u"warm"_s, State::Planned, Channel::Email, LogKind::StayWarm);
const FollowUp doneNote = followUp(u"done"_s, State::Done, Channel::Email, LogKind::ThankYou);

FollowUp planned(QDate due)
{
    FollowUp made = followUp(u"planned"_s, State::Planned, Channel::Phone, LogKind::Call);
    made.due = due;
    return made;
}

Opportunity acme(Stage stage = Stage::Waiting)
{
    return {.id = {u"acme"_s}, .stage = stage};
}

Opportunity withInterview(QDate day)
{
    Opportunity opportunity = acme();
    opportunity.interviews = {{.id = {u"i2"_s}, .start = {day, QTime(9, 0)}, .round = 2}};
    return opportunity;
}

Opportunity withOffer(QDate answerBy)
{
    Opportunity opportunity = acme(Stage::Offer);
    opportunity.log = {{.id = {u"l"_s},
        .kind = LogKind::Answer,
        .at = {QDate(2026, 5, 26)},
        .outcome = LogOutcome::Offer,
        .newPromise = answerBy}};
    return opportunity;
}

NextAction nextOf(const Opportunity &opportunity, const QList<FollowUp> &followUps)
{
    const Plan plan{.followUps = followUps};
    return nextActionOf(opportunity, pendingByOpportunity(plan)[opportunity.id], now);
}

} // namespace

class tst_NextAction final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNextIsWhatCannotWait_data();
    void whatIsNextIsWhatCannotWait();
    void soonerComesFirst_data();
    void soonerComesFirst();
    void onlyPendingFollowUpsAreGathered();
};

void tst_NextAction::whatIsNextIsWhatCannotWait_data()
{
    QTest::addColumn<Opportunity>("opportunity");
    QTest::addColumn<QList<FollowUp>>("followUps");
    QTest::addColumn<NextAction>("next");

    const QDate today = now.date;
    const QDate monday(2026, 6, 1);
    const QDate tuesday(2026, 6, 2);
    QTest::newRow("notes of one kind are counted")
        << acme() << QList{note, secondNote, task}
        << NextAction{.kind = NextKind::Do, .day = today, .followUp = note.id, .count = 2};
    QTest::newRow("a person before a task")
        << acme() << QList{task, note}
        << NextAction{.kind = NextKind::Do, .day = today, .followUp = note.id, .count = 1};
    QTest::newRow("late before due")
        << acme() << QList{note, lateTask}
        << NextAction{.kind = NextKind::Do, .day = today, .followUp = lateTask.id, .count = 1};
    QTest::newRow("of what is late, the person first")
        << acme() << QList{lateTask, lateCall}
        << NextAction{.kind = NextKind::Do, .day = today, .followUp = lateCall.id, .count = 1};
    QTest::newRow("an interview before a later call")
        << withInterview(monday) << QList{planned(tuesday)}
        << NextAction{.kind = NextKind::Attend, .day = monday, .round = 2};
    QTest::newRow("a call before a later interview")
        << withInterview(tuesday) << QList{planned(monday)}
        << NextAction{.kind = NextKind::Wait, .day = monday, .followUp = {u"planned"_s}};
    QTest::newRow("an offer waits for the seeker's answer") << withOffer(
        tuesday) << QList{planned(monday)} << NextAction{.kind = NextKind::Answer, .day = tuesday};
    QTest::newRow("what is late matters more than an offer")
        << withOffer(tuesday) << QList{lateCall}
        << NextAction{.kind = NextKind::Do, .day = today, .followUp = lateCall.id, .count = 1};
    QTest::newRow("nothing is planned") << acme() << QList{doneNote} << NextAction{};
    QTest::newRow("only a task is ahead: nothing to wait for")
        << acme() << QList{followUp(u"t"_s, State::Planned, Channel::Task, LogKind::Task)}
        << NextAction{};
    QTest::newRow("ended, kept warm") << acme(Stage::NotHired) << QList{warm}
                                      << NextAction{.kind = NextKind::Ended, .followUp = warm.id};
    QTest::newRow("ended") << acme(Stage::Closed) << QList<FollowUp>{}
                           << NextAction{.kind = NextKind::Ended};
}

void tst_NextAction::whatIsNextIsWhatCannotWait()
{
    QFETCH(const Opportunity, opportunity);
    QFETCH(const QList<FollowUp>, followUps);
    QFETCH(const NextAction, next);

    const NextAction found = nextOf(opportunity, followUps);

    QCOMPARE(found.kind, next.kind);
    QCOMPARE(found.followUp.text, next.followUp.text);
    QVERIFY(found == next);
}

void tst_NextAction::soonerComesFirst_data()
{
    QTest::addColumn<NextAction>("one");
    QTest::addColumn<NextAction>("other");

    const NextAction due{.kind = NextKind::Do, .day = QDate(2026, 5, 28)};
    const NextAction soon{.kind = NextKind::Attend, .day = QDate(2026, 5, 20)};
    const NextAction later{.kind = NextKind::Wait, .day = QDate(2026, 6, 2)};
    const NextAction nothing{};
    const NextAction ended{.kind = NextKind::Ended};
    QTest::newRow("to do before any day") << due << soon;
    QTest::newRow("by day") << soon << later;
    QTest::newRow("a day before none") << later << nothing;
    QTest::newRow("open before ended") << nothing << ended;
}

void tst_NextAction::soonerComesFirst()
{
    QFETCH(const NextAction, one);
    QFETCH(const NextAction, other);

    QVERIFY(isSooner(one, other));
    QVERIFY(!isSooner(other, one));
    QVERIFY(!isSooner(one, one));
}

void tst_NextAction::onlyPendingFollowUpsAreGathered()
{
    const Plan plan{.followUps = {doneNote, note}};

    const auto pending = pendingByOpportunity(plan);

    QCOMPARE(pending.size(), 1u);
    QCOMPARE(pending.at({u"acme"_s}).size(), 1u);
}

QTEST_GUILESS_MAIN(tst_NextAction)
#include "tst_nextaction.moc"
