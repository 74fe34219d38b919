// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/callingtime.h"

#include "core/calendar/calendar.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_CallingTime final : public QObject
{
    Q_OBJECT

private slots:
    void aCallReachesSomebodyInOfficeHours_data();
    void aCallReachesSomebodyInOfficeHours();
    void aHolidayIsNamed();
    void anUnknownRegionHasWeekendsOnly();
};

void tst_CallingTime::aCallReachesSomebodyInOfficeHours_data()
{
    QTest::addColumn<WallTime>("there");
    QTest::addColumn<OfficeHour>("hour");
    QTest::addColumn<WallTime>("opens");

    const QDate thursday(2026, 5, 28);
    const QDate friday(2026, 5, 29);
    const WallTime monday{QDate(2026, 6, 1), QTime(9, 0)};
    QTest::newRow("before they open") << WallTime{thursday, QTime(8, 59)} << OfficeHour::TooEarly
                                      << WallTime{thursday, QTime(9, 0)};
    QTest::newRow("as they open") << WallTime{thursday, QTime(9, 0)} << OfficeHour::Open
                                  << WallTime{};
    QTest::newRow("a quarter of an hour before they close")
        << WallTime{thursday, QTime(16, 45)} << OfficeHour::Open << WallTime{};
    QTest::newRow("about to close")
        << WallTime{thursday, QTime(16, 46)} << OfficeHour::ClosesSoon << WallTime{};
    QTest::newRow("as they close")
        << WallTime{thursday, QTime(17, 0)} << OfficeHour::TooLate << WallTime{friday, QTime(9, 0)};
    QTest::newRow("on Friday evening")
        << WallTime{friday, QTime(18, 0)} << OfficeHour::TooLate << monday;
    QTest::newRow("on Saturday") << WallTime{QDate(2026, 5, 30), QTime(11, 0)}
                                 << OfficeHour::Weekend << monday;
    QTest::newRow("on Sunday before a bank holiday") << WallTime{QDate(2026, 5, 24),
        QTime(11, 0)} << OfficeHour::Weekend << WallTime{QDate(2026, 5, 26), QTime(9, 0)};
}

void tst_CallingTime::aCallReachesSomebodyInOfficeHours()
{
    QFETCH(const WallTime, there);
    const Result<Calendar> calendar = Calendar::builtIn();
    QVERIFY(calendar);

    const CallingTime time = callingTime(calendar->region(u"GB-ENG"_s), there);

    QTEST(time.hour, "hour");
    QFETCH(const WallTime, opens);
    QVERIFY(time.opens == opens);
    QVERIFY(time.holiday.isEmpty());
}

void tst_CallingTime::aHolidayIsNamed()
{
    const Result<Calendar> calendar = Calendar::builtIn();
    QVERIFY(calendar);

    const CallingTime time = callingTime(
        calendar->region(u"GB-ENG"_s), {.date = QDate(2026, 5, 25), .time = QTime(11, 0)});

    QCOMPARE(time.hour, OfficeHour::Holiday);
    QVERIFY(!time.holiday.isEmpty());
    QVERIFY(time.opens == (WallTime{QDate(2026, 5, 26), QTime(9, 0)}));
}

void tst_CallingTime::anUnknownRegionHasWeekendsOnly()
{
    const Result<Calendar> calendar = Calendar::builtIn();
    QVERIFY(calendar);

    const CallingTime time = callingTime(
        calendar->region(u"XX"_s), {.date = QDate(2026, 12, 25), .time = QTime(11, 0)});

    QCOMPARE(time, CallingTime{});
}

QTEST_GUILESS_MAIN(tst_CallingTime)
#include "tst_callingtime.moc"
