// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// A holiday found, with what its rule gives in return for it.
struct Occurrence
{
    QDate date;
    const HolidayRule *rule;
};

using Names = std::map<QDate, QString>;

// The mean motion of the sun from the first equinox of 1980; right from 1980 to 2099.
QDate equinox(int year, int month, double dayIn1980)
{
    const int years = year - 1980;
    return QDate(year, month, int(dayIn1980 + 0.242194 * years) - years / 4);
}

QDate anchorOf(const HolidayDay &day, int year)
{
    switch (day.anchor) {
    case HolidayDay::Anchor::Easter:
        return easterSunday(year);
    case HolidayDay::Anchor::SpringEquinox:
        return equinox(year, 3, 20.8431);
    case HolidayDay::Anchor::AutumnEquinox:
        return equinox(year, 9, 23.2488);
    default:
        break;
    }
    const QDate month(year, day.month, 1);
    return QDate(year, day.month, std::min(day.day, month.daysInMonth()));
}

QDate movedToWeekday(QDate date, int weekday, HolidayDay::Towards towards)
{
    const int later = (weekday - date.dayOfWeek() + 7) % 7;
    const int earlier = (date.dayOfWeek() - weekday + 7) % 7;
    if (towards == HolidayDay::Towards::Later)
        return date.addDays(later);
    if (towards == HolidayDay::Towards::Earlier)
        return date.addDays(-earlier);
    return later <= earlier ? date.addDays(later) : date.addDays(-earlier);
}

QList<QDate> datesIn(const HolidayDay &day, int year)
{
    QList<QDate> found;
    if (day.anchor == HolidayDay::Anchor::Listed) {
        for (const QDate date : day.dates) {
            if (date.year() == year)
                found.append(date);
        }
        return found;
    }
    if (day.anchor == HolidayDay::Anchor::BetweenHolidays)
        return found;
    const QDate date = anchorOf(day, year).addDays(day.offset);
    found.append(day.weekday == 0 ? date : movedToWeekday(date, day.weekday, day.towards));
    return found;
}

QList<Occurrence> occurrences(const QList<HolidayRule> &rules, int firstYear, int lastYear)
{
    QList<Occurrence> found;
    for (const HolidayRule &rule : rules) {
        const int last = std::min(lastYear, rule.lastYear);
        for (int year = std::max(firstYear, rule.firstYear); year <= last; ++year) {
            if (rule.exceptYears.contains(year))
                continue;
            const QList<QDate> dates = datesIn(rule.day, year);
            for (const QDate first : dates) {
                for (int day = 0; day < rule.length; ++day)
                    found.append({first.addDays(day), &rule});
            }
        }
    }
    std::ranges::stable_sort(found, {}, &Occurrence::date);
    return found;
}

// Between the first day of the first year and the last of the last, a rule at a time.
void addDaysBetween(const QList<HolidayRule> &rules, const QList<int> &weekend, Names &names)
{
    for (const HolidayRule &rule : rules) {
        if (rule.day.anchor != HolidayDay::Anchor::BetweenHolidays)
            continue;
        QList<QDate> found;
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            const QDate date = it->first.addDays(1);
            const bool inForce = date.year() >= rule.firstYear && date.year() <= rule.lastYear;
            const bool between = !names.contains(date) && names.contains(date.addDays(1));
            if (inForce && between && !weekend.contains(date.dayOfWeek()))
                found.append(date);
        }
        for (const QDate date : std::as_const(found))
            names.emplace(date, rule.name);
    }
}

QDate substituteFor(
    QDate date, const HolidaySubstitute &substitute, const QList<int> &weekend, const Names &names)
{
    if (substitute.to != 0)
        return movedToWeekday(date, substitute.to, HolidayDay::Towards::Nearest);
    do {
        date = date.addDays(1);
    } while (weekend.contains(date.dayOfWeek()) || names.contains(date));
    return date;
}

void addSubstitutes(const QList<Occurrence> &occurrences, const QList<int> &weekend, Names &names)
{
    for (const Occurrence &occurrence : occurrences) {
        const int weekday = occurrence.date.dayOfWeek();
        for (const HolidaySubstitute &substitute : occurrence.rule->substitutes) {
            if (substitute.from == 0 ? !weekend.contains(weekday) : substitute.from != weekday)
                continue;
            const QDate date = substituteFor(occurrence.date, substitute, weekend, names);
            names.emplace(date, u"%1 (substitute day)"_s.arg(occurrence.rule->name));
        }
    }
}

} // namespace

// The anonymous rule of 1876 for the Gregorian calendar.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int leapless = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - leapless + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

QList<Holiday> holidays(
    const QList<HolidayRule> &rules, const QList<int> &weekend, int firstYear, int lastYear)
{
    // New Year's Day may be kept in December, and long holidays reach into January.
    const QList<Occurrence> all = occurrences(rules, firstYear - 1, lastYear + 1);
    Names names;
    for (const Occurrence &occurrence : all)
        names.emplace(occurrence.date, occurrence.rule->name);
    addDaysBetween(rules, weekend, names);
    addSubstitutes(all, weekend, names);

    QList<Holiday> found;
    for (const auto &[date, name] : names) {
        if (date.year() >= firstYear && date.year() <= lastYear)
            found.append({date, name});
    }
    return found;
}

} // namespace Afterword
