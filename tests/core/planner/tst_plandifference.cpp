// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plandifference.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/randomsearch.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 searches = 400;
const QDate today(2026, 5, 28);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

FollowUp call(State state = State::Planned)
{
    return {.id = {u"call/acme"_s},
        .channel = Channel::Phone,
        .due = today.addDays(3),
        .state = state,
        .kind = LogKind::Call};
}

FollowUp on(QDate day)
{
    FollowUp moved = call();
    moved.due = day;
    return moved;
}

FollowUp named(const QString &id, QDate day)
{
    FollowUp followUp = on(day);
    followUp.id = {id};
    return followUp;
}

FollowUp byMail()
{
    FollowUp mail = call();
    mail.channel = Channel::Email;
    return mail;
}

FollowUp atTwo()
{
    FollowUp timed = call();
    timed.time = QTime(14, 0);
    return timed;
}

FollowUp becauseOf(ReasonCode code)
{
    FollowUp explained = call();
    explained.because = {{.code = code}};
    return explained;
}

QStringList idsOf(const QList<PlanDifference> &differences)
{
    QStringList ids;
    for (const PlanDifference &one : differences)
        ids.append(shownOf(one).id.text);
    return ids;
}

/// The follow-ups of `plan`, by id, once the differences are put in place.
QList<FollowUp> after(const Plan &plan, const QList<PlanDifference> &differences)
{
    QList<FollowUp> followUps = plan.followUps;
    for (const PlanDifference &one : differences) {
        if (one.before)
            followUps.removeOne(*one.before);
        if (one.after)
            followUps.append(*one.after);
    }
    std::ranges::sort(followUps, {}, &FollowUp::id);
    return followUps;
}

} // namespace

class tst_PlanDifference final : public QObject
{
    Q_OBJECT

private slots:
    void eachDifferenceMeansOneThing_data();
    void eachDifferenceMeansOneThing();
    void whatStaysInTheBackgroundIsNotSaid();
    void theyComeByDay();
    void onlyThoseOfThePeriodAreTold_data();
    void onlyThoseOfThePeriodAreTold();
    void aPlanDoesNotDifferFromItself();
    void puttingThemInPlaceGivesTheOtherPlan();
};

void tst_PlanDifference::eachDifferenceMeansOneThing_data()
{
    using Side = std::optional<FollowUp>;
    QTest::addColumn<PlanDifference>("difference");
    QTest::addColumn<DifferenceKind>("kind");

    const auto row
        = [](const char *name, const Side &before, const Side &after, DifferenceKind kind) {
              QTest::newRow(name) << PlanDifference{before, after} << kind;
          };
    row("made", {}, call(), DifferenceKind::Comes);
    row("asked again", call(State::Skipped), call(), DifferenceKind::Comes);
    row("made as missed", {}, call(State::Missed), DifferenceKind::Background);
    row("gone", call(), {}, DifferenceKind::Goes);
    row("skipped", call(), call(State::Skipped), DifferenceKind::Goes);
    row("served", call(State::Held), call(State::Served), DifferenceKind::Goes);
    row("gone when it was done", call(State::Done), {}, DifferenceKind::Background);
    row("done", call(), call(State::Done), DifferenceKind::Settled);
    row("done late", call(State::Overdue), call(State::DoneLate), DifferenceKind::Settled);
    row("another day", call(), on(today), DifferenceKind::Moves);
    row("an hour", call(), atTwo(), DifferenceKind::Moves);
    row("another way", call(), byMail(), DifferenceKind::OtherChannel);
    row("held", call(), call(State::Held), DifferenceKind::OtherState);
    row("another reason", call(), becauseOf(ReasonCode::MovedPace), DifferenceKind::Background);
}

void tst_PlanDifference::eachDifferenceMeansOneThing()
{
    QFETCH(const PlanDifference, difference);

    QTEST(kindOf(difference), "kind");
}

void tst_PlanDifference::whatStaysInTheBackgroundIsNotSaid()
{
    const QList<PlanDifference> all = {{.before = call(), .after = becauseOf(ReasonCode::Moved)},
        {.before = call(), .after = byMail()}};

    QCOMPARE(noticeable(all), QList{all[1]});
}

void tst_PlanDifference::theyComeByDay()
{
    const Plan before{.followUps = {named(u"last"_s, today.addDays(9)), named(u"same"_s, today)}};
    const Plan after{.followUps = {named(u"first"_s, today), named(u"same"_s, today),
                         named(u"second"_s, today.addDays(2))}};

    QCOMPARE(idsOf(differences(before, after)), (QStringList{u"first"_s, u"second"_s, u"last"_s}));
}

void tst_PlanDifference::onlyThoseOfThePeriodAreTold_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<bool>("isTold");

    QTest::newRow("no bound") << Period{} << true;
    QTest::newRow("it stood on the last day") << Period{.to = today} << true;
    QTest::newRow("it comes on the first day") << Period{.from = today.addDays(5)} << true;
    QTest::newRow("it leaps over it")
        << Period{.from = today.addDays(1), .to = today.addDays(4)} << false;
    QTest::newRow("after it") << Period{.to = today.addDays(-1)} << false;
    QTest::newRow("before it") << Period{.from = today.addDays(6)} << false;
}

void tst_PlanDifference::onlyThoseOfThePeriodAreTold()
{
    QFETCH(const Period, period);
    const Plan before{.followUps = {on(today)}};
    const Plan after{.followUps = {on(today.addDays(5))}};

    QTEST(!differences(before, after, period).isEmpty(), "isTold");
}

void tst_PlanDifference::aPlanDoesNotDifferFromItself()
{
    const Advice advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
    for (quint32 seed = 1; seed <= searches; ++seed) {
        RandomSearch search(seed, today);
        const Dossier dossier = search.dossier();

        const QList<PlanDifference> found = differences(
            plan(dossier, advice, noon), plan(search.shuffled(dossier), advice, noon));

        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void tst_PlanDifference::puttingThemInPlaceGivesTheOtherPlan()
{
    const Calendar calendar = *Calendar::builtIn();
    const Advice balanced{*builtInPlaybooks(u"balanced"_s), calendar};
    const Advice persistent{*builtInPlaybooks(u"persistent"_s), calendar};
    qsizetype count = 0;
    for (quint32 seed = 1; seed <= searches; ++seed) {
        const Dossier dossier = RandomSearch(seed, today).dossier();
        const Plan one = plan(dossier, balanced, noon);
        const Plan other = plan(dossier, persistent, noon.addDays(seed % 20));

        const QList<PlanDifference> found = differences(one, other);

        count += found.size();
        QVERIFY2(after(one, found) == after(other, {}), qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(differences(other, one).size(), found.size());
    }
    QVERIFY(count > 1000);
}

QTEST_GUILESS_MAIN(tst_PlanDifference)
#include "tst_plandifference.moc"
