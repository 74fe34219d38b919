// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday.h"

#include "core/calendar/holidayphrase.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Holiday final : public QObject
{
    Q_OBJECT

private slots:
    void easterIsWhereTheTablesHaveIt_data();
    void easterIsWhereTheTablesHaveIt();
    void aPhraseIsADayOfTheYear_data();
    void aPhraseIsADayOfTheYear();
    void otherPhrasesAreRefused_data();
    void otherPhrasesAreRefused();
    void aHolidayWithoutWorkIsMadeUpFor_data();
    void aHolidayWithoutWorkIsMadeUpFor();
    void substitutesTakeTheirTurn();
    void aSubstituteMayFallIntoTheYearBefore();
    void aDayBetweenTwoHolidaysIsOne();
    void aRuleHoldsForItsYears();
    void listedDaysAreTakenInTheirYears();
    void aLongHolidayReachesIntoTheNextYear();
    void theFirstRuleNamesTheDay();
};

namespace {

const QList<int> saturdayAndSunday{6, 7};

HolidayRule ruleOn(const QString &phrase, const QString &substitutes = {})
{
    HolidayRule rule{.name = u"Feast"_s, .day = parseHolidayDay(phrase).value()};
    if (!substitutes.isEmpty())
        rule.substitutes = parseSubstitutes(substitutes).value();
    return rule;
}

QList<QDate> datesOf(const QList<HolidayRule> &rules, int firstYear, int lastYear)
{
    QList<QDate> dates;
    const QList<Holiday> found = holidays(rules, saturdayAndSunday, firstYear, lastYear);
    for (const Holiday &holiday : found)
        dates.append(holiday.date);
    return dates;
}

} // namespace

void tst_Holiday::easterIsWhereTheTablesHaveIt_data()
{
    QTest::addColumn<QDate>("easter");

    QTest::newRow("the earliest of our time") << QDate(2008, 3, 23);
    QTest::newRow("the latest of our time") << QDate(2038, 4, 25);
    QTest::newRow("moved forward from 26 April") << QDate(1981, 4, 19);
    QTest::newRow("moved forward from 25 April") << QDate(1954, 4, 18);
    QTest::newRow("this one") << QDate(2026, 4, 5);
    QTest::newRow("a leap year") << QDate(2024, 3, 31);
    QTest::newRow("the next century") << QDate(2100, 3, 28);
}

void tst_Holiday::easterIsWhereTheTablesHaveIt()
{
    QFETCH(QDate, easter);

    QCOMPARE(easterSunday(easter.year()), easter);
}

void tst_Holiday::aPhraseIsADayOfTheYear_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("date");

    const auto row = [](const QString &phrase, QDate date) {
        QTest::addRow("%s in %d", qPrintable(phrase), date.year()) << phrase << date;
    };
    row(u"12-25"_s, {2026, 12, 25});
    row(u"02-29"_s, {2028, 2, 29});
    row(u"02-29"_s, {2026, 2, 28});
    row(u"first monday of may"_s, {2026, 5, 4});
    row(u"first friday of may"_s, {2026, 5, 1});
    row(u"second monday of june"_s, {2026, 6, 8});
    row(u"third monday of january"_s, {2026, 1, 19});
    row(u"fourth thursday of november"_s, {2026, 11, 26});
    row(u"last monday of may"_s, {2026, 5, 25});
    row(u"last sunday of may"_s, {2026, 5, 31});
    row(u"last saturday of february"_s, {2026, 2, 28});
    row(u"last tuesday of february"_s, {2028, 2, 29});
    row(u"monday before 05-25"_s, {2026, 5, 18});
    row(u"monday on or before 05-25"_s, {2026, 5, 25});
    row(u"wednesday before 11-23"_s, {2026, 11, 18});
    row(u"saturday on or after 06-20"_s, {2026, 6, 20});
    row(u"saturday after 06-20"_s, {2026, 6, 27});
    row(u"friday on or after 12-25"_s, {2027, 12, 31});
    row(u"monday nearest 01-29"_s, {2026, 1, 26});
    row(u"monday nearest 01-29"_s, {2027, 2, 1});
    row(u"easter"_s, {2026, 4, 5});
    row(u"easter -2"_s, {2026, 4, 3});
    row(u"easter +60"_s, {2026, 6, 4});
    row(u"spring equinox"_s, {2026, 3, 20});
    row(u"spring equinox"_s, {2027, 3, 21});
    row(u"autumn equinox"_s, {2028, 9, 22});
    row(u"autumn equinox"_s, {2026, 9, 23});
}

void tst_Holiday::aPhraseIsADayOfTheYear()
{
    QFETCH(QString, phrase);
    QFETCH(QDate, date);

    QCOMPARE(datesOf({ruleOn(phrase)}, date.year(), date.year()), QList<QDate>{date});
}

void tst_Holiday::otherPhrasesAreRefused_data()
{
    QTest::addColumn<QString>("phrase");

    const QStringList phrases{u""_s, u"13-01"_s, u"02-30"_s, u"1-1"_s, u"Easter"_s, u"easter two"_s,
        u"easter +1 +2"_s, u"fifth monday of may"_s, u"first moonday of may"_s,
        u"first monday of mai"_s, u"first monday in may"_s, u"monday near 05-25"_s,
        u"monday 05-25"_s, u"monday on or before"_s, u"winter equinox"_s, u" 12-25"_s};
    for (const QString &phrase : phrases)
        QTest::addRow("'%s'", qPrintable(phrase)) << phrase;
}

void tst_Holiday::otherPhrasesAreRefused()
{
    QFETCH(QString, phrase);

    QVERIFY(!parseHolidayDay(phrase));
    QVERIFY(!parseSubstitutes(phrase));
}

void tst_Holiday::aHolidayWithoutWorkIsMadeUpFor_data()
{
    QTest::addColumn<QString>("substitute");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("inItsPlace");

    const auto nearest = u"saturday to friday, sunday to monday"_s;
    const auto next = u"weekend to next weekday"_s;
    QTest::newRow("nearest, Saturday") << nearest << QDate(2026, 7, 4) << QDate(2026, 7, 3);
    QTest::newRow("nearest, Sunday") << nearest << QDate(2027, 7, 4) << QDate(2027, 7, 5);
    QTest::newRow("nearest, a weekday") << nearest << QDate(2028, 7, 4) << QDate();
    QTest::newRow("next, Saturday") << next << QDate(2026, 12, 26) << QDate(2026, 12, 28);
    QTest::newRow("next, Sunday") << next << QDate(2027, 12, 26) << QDate(2027, 12, 27);
    QTest::newRow("only Sunday, on Saturday")
        << u"sunday to monday"_s << QDate(2026, 3, 21) << QDate();
    QTest::newRow("only Sunday, on Sunday")
        << u"sunday to monday"_s << QDate(2027, 3, 21) << QDate(2027, 3, 22);
    QTest::newRow("the day before")
        << u"sunday to saturday"_s << QDate(2025, 4, 27) << QDate(2025, 4, 26);
}

void tst_Holiday::aHolidayWithoutWorkIsMadeUpFor()
{
    QFETCH(QString, substitute);
    QFETCH(QDate, date);
    QFETCH(QDate, inItsPlace);

    const HolidayRule rule = ruleOn(date.toString(u"MM-dd"_s), substitute);
    QList<Holiday> found = holidays({rule}, saturdayAndSunday, date.year(), date.year());

    QVERIFY(found.removeOne({date, u"Feast"_s}));
    if (inItsPlace.isValid())
        QVERIFY(found.removeOne({inItsPlace, u"Feast (substitute day)"_s}));
    QVERIFY(found.isEmpty());
}

void tst_Holiday::substitutesTakeTheirTurn()
{
    const QList<HolidayRule> christmas{ruleOn(u"12-25"_s, u"weekend to next weekday"_s),
        ruleOn(u"12-26"_s, u"weekend to next weekday"_s)};

    // On Saturday and Sunday; then on Sunday and Monday.
    QCOMPARE(datesOf(christmas, 2027, 2027).mid(2),
        (QList<QDate>{QDate(2027, 12, 27), QDate(2027, 12, 28)}));
    QCOMPARE(datesOf(christmas, 2022, 2022).mid(2), QList<QDate>{QDate(2022, 12, 27)});
}

void tst_Holiday::aSubstituteMayFallIntoTheYearBefore()
{
    const HolidayRule newYear = ruleOn(u"01-01"_s, u"saturday to friday, sunday to monday"_s);

    QCOMPARE(
        datesOf({newYear}, 2027, 2027), (QList<QDate>{QDate(2027, 1, 1), QDate(2027, 12, 31)}));
    QCOMPARE(datesOf({newYear}, 2028, 2028), QList<QDate>{QDate(2028, 1, 1)});
}

void tst_Holiday::aDayBetweenTwoHolidaysIsOne()
{
    const QList<HolidayRule> autumn{ruleOn(u"third monday of september"_s),
        ruleOn(u"autumn equinox"_s), ruleOn(u"between holidays"_s)};

    QCOMPARE(datesOf(autumn, 2026, 2026),
        (QList<QDate>{QDate(2026, 9, 21), QDate(2026, 9, 22), QDate(2026, 9, 23)}));
    QCOMPARE(datesOf(autumn, 2027, 2027), (QList<QDate>{QDate(2027, 9, 20), QDate(2027, 9, 23)}));
}

void tst_Holiday::aRuleHoldsForItsYears()
{
    HolidayRule rule = ruleOn(u"06-19"_s);
    rule.firstYear = 2021;
    rule.lastYear = 2025;
    rule.exceptYears = {2023};

    QCOMPARE(datesOf({rule}, 2010, 2040),
        (QList<QDate>{
            QDate(2021, 6, 19), QDate(2022, 6, 19), QDate(2024, 6, 19), QDate(2025, 6, 19)}));
}

void tst_Holiday::listedDaysAreTakenInTheirYears()
{
    const HolidayDay days{.anchor = HolidayDay::Anchor::Listed,
        .dates = {QDate(2022, 6, 3), QDate(2023, 5, 8), QDate(2022, 9, 19)}};
    const HolidayRule rule{.name = u"Feast"_s, .day = days};

    QCOMPARE(datesOf({rule}, 2022, 2022), (QList<QDate>{QDate(2022, 6, 3), QDate(2022, 9, 19)}));
    QVERIFY(datesOf({rule}, 2024, 2030).isEmpty());
}

void tst_Holiday::aLongHolidayReachesIntoTheNextYear()
{
    HolidayRule rule = ruleOn(u"12-31"_s);
    rule.length = 3;

    QCOMPARE(datesOf({rule}, 2027, 2027),
        (QList<QDate>{QDate(2027, 1, 1), QDate(2027, 1, 2), QDate(2027, 12, 31)}));
}

void tst_Holiday::theFirstRuleNamesTheDay()
{
    HolidayRule other = ruleOn(u"05-01"_s);
    other.name = u"Other"_s;
    const QList<HolidayRule> rules{ruleOn(u"05-01"_s), other};

    const QList<Holiday> found = holidays(rules, saturdayAndSunday, 2026, 2026);

    QCOMPARE(found, (QList<Holiday>{{QDate(2026, 5, 1), u"Feast"_s}}));
}

QTEST_GUILESS_MAIN(tst_Holiday)
#include "tst_holiday.moc"
