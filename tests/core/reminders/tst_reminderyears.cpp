// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in simulated time: the seeker adds, moves, puts off and answers; the program is killed,
// the machine sleeps, its clock is set and it travels. Nothing may be missed, nothing doubled.
#include "tests/support/remindersimulation.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_ReminderYears final : public QObject
{
    Q_OBJECT

private slots:
    void aDayOfAThousandReminders_data();
    void aDayOfAThousandReminders();
    void tenYearsOfTwentyADay_data();
    void tenYearsOfTwentyADay();
};

namespace {

void check(const SimulatedOutcome &outcome)
{
    qInfo(
        "%d reminders, shown %d times in %d alerts, through %d kills, %d sleeps, %d steps of the "
        "clock and %d moves: %d missed, %d doubled, %d early; at most %lld ms late awake, %lld ms "
        "after a gap; at most %zu in memory",
        outcome.wanted, outcome.shown, outcome.alerts, outcome.kills, outcome.sleeps,
        outcome.clockSteps, outcome.zoneMoves, outcome.missed, outcome.doubled, outcome.early,
        static_cast<long long>(outcome.latestAwake), static_cast<long long>(outcome.latestAfterGap),
        outcome.mostInMemory);
    QVERIFY2(outcome.faults.isEmpty(), qPrintable(outcome.faults.join(u'\n')));
    QCOMPARE(outcome.missed, 0);
    QCOMPARE(outcome.doubled, 0);
    QCOMPARE(outcome.early, 0);
    QVERIFY(outcome.shown > outcome.wanted / 4);
    QVERIFY(outcome.latestAwake <= 1000);
    QVERIFY(outcome.latestAfterGap <= 2000);
}

} // namespace

void tst_ReminderYears::aDayOfAThousandReminders_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

void tst_ReminderYears::aDayOfAThousandReminders()
{
    QFETCH(const quint32, seed);
    SimulatedTime time{.seed = seed, .actsPerReminder = 0.3};
    if (seed % 2 == 0)
        time.settings.quietUntil = time.settings.quietFrom;

    const SimulatedOutcome outcome = simulated(time);

    check(outcome);
    // Twice a minute, and once for each that speaks.
    QVERIFY(outcome.wakes <= outcome.awake / 30'000 + outcome.alerts + outcome.wanted + 100);
}

/// As many decades as AFTERWORD_DECADES names, each with a seed of its own; one if it names none.
void tst_ReminderYears::tenYearsOfTwentyADay_data()
{
    QTest::addColumn<quint32>("seed");

    const int decades = std::max(1, qEnvironmentVariableIntValue("AFTERWORD_DECADES"));
    for (int i = 0; i < decades; ++i)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(77 + i))) << quint32(77 + i);
}

void tst_ReminderYears::tenYearsOfTwentyADay()
{
    QFETCH(const quint32, seed);
    const SimulatedTime time{.seed = seed,
        .days = 3652,
        .remindersADay = 20,
        .actsPerReminder = 6,
        .kills = 0.3,
        .sleeps = 1,
        .clockSteps = 0.2,
        .zoneMoves = 0.05,
        .longestSleep = 72 * 60 * 60,
        .hasBelts = false};

    const SimulatedOutcome outcome = simulated(time);

    check(outcome);
    // The machine sleeps for a good part of the time, and still.
    QVERIFY2(outcome.wanted >= time.days * 20, qPrintable(QString::number(outcome.wanted)));
    QVERIFY(outcome.shown >= time.days * 20);
    QVERIFY(outcome.kills >= 1000 && outcome.sleeps >= 1000);
    QVERIFY(outcome.clockSteps >= 300 && outcome.zoneMoves >= 300);
    // What is settled is forgotten, and stays so however long it goes on.
    QVERIFY(outcome.mostInMemory <= 200);
}

QTEST_GUILESS_MAIN(tst_ReminderYears)
#include "tst_reminderyears.moc"
