// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/weeks.h"

#include <QTest>

using namespace Afterword;

class tst_Weeks final : public QObject
{
    Q_OBJECT

private slots:
    void aWeekBeginsWhereTheLocaleSays_data();
    void aWeekBeginsWhereTheLocaleSays();
    void aWeekIsCountedAsTheLocaleDoes_data();
    void aWeekIsCountedAsTheLocaleDoes();
};

void tst_Weeks::aWeekBeginsWhereTheLocaleSays_data()
{
    QTest::addColumn<Qt::DayOfWeek>("firstDay");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("start");

    const QDate thursday(2026, 5, 28);
    QTest::newRow("Monday") << Qt::Monday << thursday << QDate(2026, 5, 25);
    QTest::newRow("Sunday") << Qt::Sunday << thursday << QDate(2026, 5, 24);
    QTest::newRow("Saturday") << Qt::Saturday << thursday << QDate(2026, 5, 23);
    QTest::newRow("the first day itself") << Qt::Thursday << thursday << thursday;
    QTest::newRow("over the new year") << Qt::Monday << QDate(2027, 1, 1) << QDate(2026, 12, 28);
}

void tst_Weeks::aWeekBeginsWhereTheLocaleSays()
{
    QFETCH(const Qt::DayOfWeek, firstDay);
    QFETCH(const QDate, day);

    QTEST(weekStart(day, firstDay), "start");
}

void tst_Weeks::aWeekIsCountedAsTheLocaleDoes_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("number");

    QTest::newRow("Monday, as in the mockup") << QDate(2026, 5, 25) << 22;
    QTest::newRow("Monday, the last of a long year") << QDate(2026, 12, 28) << 53;
    QTest::newRow("Monday, the first") << QDate(2027, 1, 4) << 1;
    QTest::newRow("Sunday, with 1 January in it") << QDate(2025, 12, 28) << 1;
    QTest::newRow("Sunday, the one after") << QDate(2026, 1, 4) << 2;
    QTest::newRow("Sunday, in May") << QDate(2026, 5, 24) << 22;
    QTest::newRow("Sunday, 1 January itself") << QDate(2023, 1, 1) << 1;
    QTest::newRow("Saturday, with 1 January in it") << QDate(2025, 12, 27) << 1;
}

void tst_Weeks::aWeekIsCountedAsTheLocaleDoes()
{
    QFETCH(const QDate, start);

    QTEST(weekNumber(start), "number");
}

QTEST_GUILESS_MAIN(tst_Weeks)
#include "tst_weeks.moc"
