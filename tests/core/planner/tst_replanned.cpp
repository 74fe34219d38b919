// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plan.h"
#include "core/playbook/playbookreader.h"
#include "tests/support/randomfacts.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

Advice balanced()
{
    static const Result<Calendar> calendar = Calendar::builtIn();
    static const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    return {.playbooks = *playbooks, .calendar = *calendar};
}

WallTime someTime(RandomFacts &random)
{
    return {QDate(2026, 5, 15).addDays(random.below(40)), QTime(9 + random.below(8), 0)};
}

/// A random opportunity at one of three employers, its days around the present.
Opportunity someOpportunity(RandomFacts &random)
{
    Opportunity opportunity = random.opportunity();
    opportunity.employer = u"Employer %1"_s.arg(random.below(3));
    opportunity.region = u"GB-ENG"_s;
    opportunity.timeZone = u"Europe/London"_s;
    opportunity.stage = Stage(random.below(8));
    for (Interview &interview : opportunity.interviews) {
        interview.start = someTime(random);
        interview.met = {{.contact = {u"p%1"_s.arg(random.below(3))}, .isMain = true}};
        if (random.below(2) == 0)
            interview.answerPromisedBy = interview.start.date.addDays(random.below(20));
    }
    for (LogEntry &entry : opportunity.log) {
        entry.at = someTime(random);
        entry.callbackAt = someTime(random);
        entry.newPromise = entry.at.date.addDays(random.below(20));
    }
    return opportunity;
}

Dossier someDossier(RandomFacts &random)
{
    Dossier dossier;
    for (int i = 0; i < 3; ++i)
        dossier.contacts.append({.id = {u"p%1"_s.arg(i)},
            .given = u"Kim"_s,
            .emails = {u"kim@example.org"_s},
            .phones = {u"+44 113 496 0143"_s}});
    for (int i = 0; i < 5; ++i)
        dossier.opportunities.append(someOpportunity(random));
    return dossier;
}

} // namespace

/// Planning one opportunity again gives what planning all of them would.
class tst_Replanned final : public QObject
{
    Q_OBJECT

private slots:
    void aChangedOpportunityIsPlannedAsAllWouldBe();
    void aNewOpportunityIsPlannedAsAllWouldBe();
};

void tst_Replanned::aChangedOpportunityIsPlannedAsAllWouldBe()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomFacts random(seed);
        Dossier dossier = someDossier(random);
        const Plan before = plan(dossier, balanced(), now);
        Opportunity &changed = dossier.opportunities[random.below(5)];
        Opportunity after = someOpportunity(random);
        after.id = changed.id;
        after.employer = changed.employer;
        changed = after;

        const Plan again = replanned(before, dossier, balanced(), after.id);

        QVERIFY2(again == plan(dossier, balanced(), now), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void tst_Replanned::aNewOpportunityIsPlannedAsAllWouldBe()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomFacts random(seed);
        Dossier dossier = someDossier(random);
        const Plan before = plan(dossier, balanced(), now);
        dossier.opportunities.append(someOpportunity(random));

        const Plan again
            = replanned(before, dossier, balanced(), dossier.opportunities.constLast().id);

        QVERIFY2(again == plan(dossier, balanced(), now), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(tst_Replanned)
#include "tst_replanned.moc"
