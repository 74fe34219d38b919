// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followupchanges.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An employer in Auckland, twelve hours ahead of the seeker's UTC.
Dossier theDossier()
{
    return {.opportunities
        = {{.id = {u"acme"_s}, .employer = u"Acme"_s, .timeZone = u"Pacific/Auckland"_s}}};
}

FollowUp aCall()
{
    return {.id = {u"call.fifth-day/acme/acme-1/ana/1"_s},
        .rule = u"call.fifth-day"_s,
        .opportunity = {u"acme"_s},
        .contact = {u"ana"_s},
        .channel = Channel::Phone,
        .kind = LogKind::Call};
}

/// The first interview there showed two gaps.
Dossier withGaps()
{
    Dossier dossier = theDossier();
    dossier.opportunities[0].interviews
        = {{.id = {u"acme-1"_s}, .gaps = {{.what = u"SQL"_s}, {.what = u"Tableau"_s}}}};
    return dossier;
}

FollowUp workOnGap(int place)
{
    return {.id = {u"prepare.gap/acme/acme-1//%1"_s.arg(place)},
        .rule = u"prepare.gap"_s,
        .opportunity = {u"acme"_s},
        .interview = {u"acme-1"_s}};
}

const QDateTime now(QDate(2026, 6, 3), QTime(13, 5, 59), Qt::UTC);
const WallTime nowThere{QDate(2026, 6, 4), QTime(1, 5)};

/// The opportunity after the one change.
Opportunity after(const QList<FactChange> &changes)
{
    return std::get<Opportunity>(*changes.constFirst().after);
}

} // namespace

class tst_FollowUpChanges final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDoneIsLoggedByItsChannel_data();
    void whatIsDoneIsLoggedByItsChannel();
    void theEntryNamesTheFollowUpAndTheHourThere();
    void whatWasSentIsKeptToTheLetter();
    void whatConcernsNobodyIsLoggedWithNobody();
    void aGapIsDoneWhenItIsTicked();
    void aGapThatIsGoneIsLogged();
    void aDecisionIsWrittenDown_data();
    void aDecisionIsWrittenDown();
    void aLaterDecisionTakesThePlaceOfTheEarlier();
    void theChangeFitsTheDossier();
    void anOpportunityThatIsGoneIsNotChanged();
};

void tst_FollowUpChanges::whatIsDoneIsLoggedByItsChannel_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<LogOutcome>("outcome");

    QTest::newRow("by phone: spoke") << Channel::Phone << LogOutcome::Spoke;
    QTest::newRow("by e-mail: sent") << Channel::Email << LogOutcome::Sent;
    QTest::newRow("by post: sent") << Channel::Post << LogOutcome::Sent;
    QTest::newRow("by hand: sent") << Channel::Hand << LogOutcome::Sent;
    QTest::newRow("a task: done") << Channel::Task << LogOutcome::Done;
}

void tst_FollowUpChanges::whatIsDoneIsLoggedByItsChannel()
{
    QFETCH(const Channel, channel);
    FollowUp followUp = aCall();
    followUp.channel = channel;

    const LogEntry entry = after(markedDone(theDossier(), followUp, now)).log.constFirst();

    QCOMPARE(entry.channel, channel);
    QTEST(entry.outcome, "outcome");
}

void tst_FollowUpChanges::theEntryNamesTheFollowUpAndTheHourThere()
{
    const LogEntry entry = after(markedDone(theDossier(), aCall(), now)).log.constFirst();

    QVERIFY(!entry.id.isEmpty());
    QCOMPARE(entry.followUp, aCall().id);
    QCOMPARE(entry.kind, LogKind::Call);
    QCOMPARE(entry.with, QList{ContactId{u"ana"_s}});
    QVERIFY(entry.at == nowThere);
}

void tst_FollowUpChanges::whatWasSentIsKeptToTheLetter()
{
    const QString text = u"Dear Ms Núñez,\n\nthank you.\n"_s;

    const LogEntry entry = after(markedDone(theDossier(), aCall(), now, text)).log.constFirst();

    QCOMPARE(entry.text, text);
}

void tst_FollowUpChanges::whatConcernsNobodyIsLoggedWithNobody()
{
    FollowUp task = aCall();
    task.contact = {};

    QVERIFY(after(markedDone(theDossier(), task, now)).log.constFirst().with.isEmpty());
}

void tst_FollowUpChanges::aGapIsDoneWhenItIsTicked()
{
    const Opportunity acme = after(markedDone(withGaps(), workOnGap(2), now));

    QVERIFY(!acme.interviews[0].gaps[0].isDone);
    QVERIFY(acme.interviews[0].gaps[1].isDone);
    QVERIFY(acme.log.isEmpty());
}

void tst_FollowUpChanges::aGapThatIsGoneIsLogged()
{
    QCOMPARE(after(markedDone(withGaps(), workOnGap(3), now)).log.size(), 1);
}

void tst_FollowUpChanges::aDecisionIsWrittenDown_data()
{
    QTest::addColumn<DecisionKind>("kind");
    QTest::newRow("snoozed") << DecisionKind::Snoozed;
    QTest::newRow("moved") << DecisionKind::Moved;
    QTest::newRow("skipped") << DecisionKind::Skipped;
}

void tst_FollowUpChanges::aDecisionIsWrittenDown()
{
    QFETCH(const DecisionKind, kind);
    const WallTime until{QDate(2026, 6, 9), QTime(9, 0)};

    const QList<FactChange> changes = kind == DecisionKind::Snoozed
        ? snoozed(theDossier(), aCall(), until, now)
        : kind == DecisionKind::Moved ? moved(theDossier(), aCall(), until, now)
                                      : skipped(theDossier(), aCall(), now);

    const WallTime kept = kind == DecisionKind::Skipped ? WallTime{} : until;
    QCOMPARE(after(changes).decisions,
        (QList<Decision>{{.followUp = aCall().id, .kind = kind, .until = kept, .at = nowThere}}));
}

void tst_FollowUpChanges::aLaterDecisionTakesThePlaceOfTheEarlier()
{
    Dossier dossier = theDossier();
    const Decision other{.followUp = {u"other"_s}, .kind = DecisionKind::Skipped};
    dossier.opportunities[0].decisions = {{.followUp = aCall().id}, other};

    const Opportunity changed = after(skipped(dossier, aCall(), now));

    QCOMPARE(changed.decisions.size(), 2);
    QCOMPARE(changed.decisions[0], other);
    QCOMPARE(changed.decisions[1].kind, DecisionKind::Skipped);
    QCOMPARE(changed.decisions[1].followUp, aCall().id);
}

void tst_FollowUpChanges::theChangeFitsTheDossier()
{
    const Dossier dossier = theDossier();
    const QList<FactChange> changes = markedDone(dossier, aCall(), now);

    const Result<Dossier> changed = applied(dossier, changes);

    QVERIFY(changed);
    QCOMPARE(*applied(*changed, inverted(changes)), dossier);
}

void tst_FollowUpChanges::anOpportunityThatIsGoneIsNotChanged()
{
    const WallTime until{QDate(2026, 6, 9)};

    QVERIFY(markedDone({}, aCall(), now).isEmpty());
    QVERIFY(snoozed({}, aCall(), until, now).isEmpty());
    QVERIFY(moved({}, aCall(), until, now).isEmpty());
    QVERIFY(skipped({}, aCall(), now).isEmpty());
}

QTEST_GUILESS_MAIN(tst_FollowUpChanges)
#include "tst_followupchanges.moc"
