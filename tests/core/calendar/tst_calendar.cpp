// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Calendar final : public QObject
{
    Q_OBJECT

private slots:
    void aDayOfOfficesOrOfRest_data();
    void aDayOfOfficesOrOfRest();
    void theFirstOfficeDayIsSoughtForward_data();
    void theFirstOfficeDayIsSoughtForward();
    void officeDaysAreCountedWithoutTheFirst_data();
    void officeDaysAreCountedWithoutTheFirst();
    void aCodeFindsItsRegion_data();
    void aCodeFindsItsRegion();
    void anUnknownRegionKeepsItsReference();
    void yearsOutsideTheTableAreWorkedOut();
    void theEdgesOfTheTableAgreeWithTheRules();
    void anInvalidDateIsNoOfficeDay();
    void theFirstQuestionMayComeFromSeveralThreads();
    void everyRegionHasNameAndHours();
    void anOfficeDayIsLookedUp();

private:
    const Calendar m_calendar = Calendar::builtIn().value();
};

void tst_Calendar::aDayOfOfficesOrOfRest_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("holiday");

    const auto row = [](const char *name, const QString &region, QDate date, const QString &day) {
        QTest::newRow(name) << region << date << day;
    };
    row("England, a Tuesday", u"GB-ENG"_s, {2026, 5, 26}, {});
    row("England, the last Monday of May", u"GB-ENG"_s, {2026, 5, 25}, u"Spring Bank Holiday"_s);
    row("the country as England", u"GB"_s, {2026, 4, 6}, u"Easter Monday"_s);
    row("Scotland works on Easter Monday", u"GB-SCT"_s, {2026, 4, 6}, {});
    row("Scotland rests on 2 January", u"GB-SCT"_s, {2026, 1, 2}, u"2 January"_s);
    row("England works on 2 January", u"GB-ENG"_s, {2026, 1, 2}, {});
    row("Scotland, first Monday of August", u"GB-SCT"_s, {2026, 8, 3}, u"Summer Bank Holiday"_s);
    row("Ulster, the Boyne", u"GB-NIR"_s, {2027, 7, 12}, u"Battle of the Boyne"_s);
    row("the jubilee of 2022", u"GB-WLS"_s, {2022, 6, 3}, u"Jubilee of the Queen"_s);
    row("no spring holiday in May 2022", u"GB-WLS"_s, {2022, 5, 30}, {});
    row("the coronation", u"GB-NIR"_s, {2023, 5, 8}, u"Coronation of King Charles III"_s);
    row("Boxing Day 2027 is on Tuesday", u"GB"_s, {2027, 12, 28}, u"Boxing Day (substitute day)"_s);
    row("Bavaria, Epiphany", u"DE-BY"_s, {2026, 1, 6}, u"Epiphany"_s);
    row("Berlin works on Epiphany", u"DE-BE"_s, {2026, 1, 6}, {});
    row("Berlin, Women's Day", u"DE-BE"_s, {2027, 3, 8}, u"International Women's Day"_s);
    row("Bavaria works on Women's Day", u"DE-BY"_s, {2027, 3, 8}, {});
    row("Saxony, in November", u"DE-SN"_s, {2026, 11, 18}, u"Day of Repentance and Prayer"_s);
    row("Germany as a whole", u"DE"_s, {2026, 1, 6}, {});
    row("United States, on the Friday", u"US"_s, {2026, 7, 3},
        u"Independence Day (substitute day)"_s);
    row("United States, in the year before", u"US"_s, {2027, 12, 31},
        u"New Year's Day (substitute day)"_s);
    row("an unknown region works at Christmas", u"XX"_s, {2026, 12, 25}, {});
}

void tst_Calendar::aDayOfOfficesOrOfRest()
{
    QFETCH(QString, region);
    QFETCH(QDate, date);
    QFETCH(QString, holiday);

    const RegionCalendar &calendar = m_calendar.region(region);

    QCOMPARE(calendar.holidayOn(date).value_or(Holiday{}).name, holiday);
    QCOMPARE(calendar.isOfficeDay(date), holiday.isEmpty());
}

void tst_Calendar::theFirstOfficeDayIsSoughtForward_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("found");

    QTest::newRow("an office day itself")
        << u"GB-ENG"_s << QDate(2026, 5, 26) << QDate(2026, 5, 26);
    QTest::newRow("over a weekend and a holiday")
        << u"GB-ENG"_s << QDate(2026, 5, 23) << QDate(2026, 5, 26);
    QTest::newRow("over Christmas") << u"GB-ENG"_s << QDate(2026, 12, 25) << QDate(2026, 12, 29);
    QTest::newRow("a weekend of an unknown region")
        << u"XX"_s << QDate(2026, 5, 23) << QDate(2026, 5, 25);
    QTest::newRow("out of the table") << u"GB-ENG"_s << QDate(2060, 12, 31) << QDate(2060, 12, 31);
    QTest::newRow("long after the table")
        << u"GB-ENG"_s << QDate(2100, 12, 25) << QDate(2100, 12, 29);
}

void tst_Calendar::theFirstOfficeDayIsSoughtForward()
{
    QFETCH(QString, region);
    QFETCH(QDate, from);

    const QDate found = m_calendar.region(region).officeDayOnOrAfter(from);

    QTEST(found, "found");
}

void tst_Calendar::officeDaysAreCountedWithoutTheFirst_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("found");

    QTest::newRow("the next day") << QDate(2026, 5, 19) << 1 << QDate(2026, 5, 20);
    QTest::newRow("the fifth, over a bank holiday")
        << QDate(2026, 5, 19) << 5 << QDate(2026, 5, 27);
    QTest::newRow("from a weekend") << QDate(2026, 5, 16) << 1 << QDate(2026, 5, 18);
    QTest::newRow("a year of 253 office days") << QDate(2025, 12, 31) << 253 << QDate(2026, 12, 31);
}

void tst_Calendar::officeDaysAreCountedWithoutTheFirst()
{
    QFETCH(QDate, from);
    QFETCH(int, count);

    const QDate found = m_calendar.region(u"GB-ENG"_s).addOfficeDays(from, count);

    QTEST(found, "found");
}

void tst_Calendar::aCodeFindsItsRegion_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");

    QTest::newRow("as it stands") << u"GB-ENG"_s << u"GB-ENG"_s << u"England"_s << true;
    QTest::newRow("in lower case") << u"de-by"_s << u"DE-BY"_s << u"Bavaria"_s << true;
    QTest::newRow("a country") << u"us"_s << u"US"_s << u"United States"_s << true;
    QTest::newRow("a part that is not known")
        << u"US-ZZ"_s << u"US"_s << u"United States"_s << true;
    QTest::newRow("a country that is not known") << u"xx"_s << u"XX"_s << u"XX"_s << false;
    QTest::newRow("nothing") << QString() << QString(u""_s) << QString(u""_s) << false;
}

void tst_Calendar::aCodeFindsItsRegion()
{
    QFETCH(QString, code);
    QFETCH(bool, known);

    const RegionCalendar &calendar = m_calendar.region(code);

    QTEST(calendar.region(), "region");
    QTEST(calendar.name(), "name");
    QCOMPARE(calendar.isKnown(), known);
}

void tst_Calendar::anUnknownRegionKeepsItsReference()
{
    const RegionCalendar *first = &m_calendar.region(u"XX-AA"_s);
    for (int i = 0; i < 1000; ++i)
        m_calendar.region(u"X%1"_s.arg(i));
    const Calendar copy = m_calendar;

    QCOMPARE(&m_calendar.region(u"xx-aa"_s), first);
    QCOMPARE(&copy.region(u"XX-AA"_s), first);
    QCOMPARE(first->region(), u"XX-AA"_s);
}

void tst_Calendar::yearsOutsideTheTableAreWorkedOut()
{
    const RegionCalendar &england = m_calendar.region(u"GB-ENG"_s);

    QCOMPARE(england.holidayOn({2095, 5, 30}).value_or(Holiday{}).name, u"Spring Bank Holiday"_s);
    QVERIFY(!england.isOfficeDay({2095, 5, 30}));
    QVERIFY(england.isOfficeDay({2095, 5, 31}));
    QVERIFY(!england.isOfficeDay({2095, 5, 29}));
    QVERIFY(!england.isOfficeDay({1980, 12, 25}));
}

void tst_Calendar::theEdgesOfTheTableAgreeWithTheRules()
{
    const RegionCalendar &states = m_calendar.region(u"US"_s);

    QVERIFY(!states.isOfficeDay({1990, 1, 1}));
    QVERIFY(states.isOfficeDay({1989, 12, 29}));
    QVERIFY(states.isOfficeDay({2060, 12, 30}));
    QVERIFY(!states.isOfficeDay({2060, 12, 31}));
    QVERIFY(!states.isOfficeDay({2061, 1, 1}));
    QCOMPARE(states.addOfficeDays({2060, 12, 30}, 1), QDate(2061, 1, 3));
}

void tst_Calendar::anInvalidDateIsNoOfficeDay()
{
    const RegionCalendar &england = m_calendar.region(u"GB-ENG"_s);

    QVERIFY(!england.isOfficeDay(QDate()));
    QVERIFY(!england.holidayOn(QDate()));
    QVERIFY(!england.officeDayOnOrAfter(QDate()).isValid());
}

void tst_Calendar::theFirstQuestionMayComeFromSeveralThreads()
{
    const Calendar calendar = Calendar::builtIn().value();
    std::array<int, 4> counts{};

    {
        std::array<std::jthread, 4> threads;
        for (std::size_t i = 0; i < threads.size(); ++i) {
            threads[i] = std::jthread([&calendar, &count = counts[i]] {
                for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
                    count += calendar.region(u"DE-BY"_s).isOfficeDay(day) ? 1 : 0;
                    count += calendar.region(u"XY"_s).isOfficeDay(day) ? 1 : 0;
                }
            });
        }
    }

    // 261 weekdays twice, less Bavaria's nine holidays that fall on them.
    for (const int count : counts)
        QCOMPARE(count, 2 * 261 - 9);
}

void tst_Calendar::everyRegionHasNameAndHours()
{
    const QStringList regions = m_calendar.regions();

    QVERIFY(std::ranges::is_sorted(regions));
    for (const QString &code : regions) {
        const RegionCalendar &region = m_calendar.region(code);
        QCOMPARE(region.region(), code);
        QVERIFY2(region.isKnown() && !region.name().isEmpty(), qPrintable(code));
        QVERIFY2(region.opens() < region.closes(), qPrintable(code));
        int officeDays = 0;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            officeDays += region.isOfficeDay(day) ? 1 : 0;
        QVERIFY2(officeDays > 235 && officeDays < 261, qPrintable(code));
    }
}

void tst_Calendar::anOfficeDayIsLookedUp()
{
    const RegionCalendar &england = m_calendar.region(u"GB-ENG"_s);
    const QDate first(2026, 1, 1);
    int count = 0;

    QBENCHMARK
    {
        for (int day = 0; day < 10000; ++day)
            count += england.isOfficeDay(first.addDays(day)) ? 1 : 0;
    }

    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
