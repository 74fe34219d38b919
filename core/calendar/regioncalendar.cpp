// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/regioncalendar.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace Afterword {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2060;
// Julian days of 1990-01-01 and 2061-01-01, so that the test for the range is two comparisons.
constexpr qint64 firstDay = 2447893;
constexpr qint64 endDay = 2473826;

bool isInTable(QDate date)
{
    return date.toJulianDay() >= firstDay && date.toJulianDay() < endDay;
}

} // namespace

struct RegionCalendar::Days
{
    explicit Days(RegionRules theRules)
        : rules(std::move(theRules))
    {
    }

    RegionRules rules;

    bool isOpen(QDate date) const
    {
        if (!isInTable(date))
            return isOpenOutsideTable(date);
        std::call_once(m_once, [this] { fill(); });
        return m_isOpen[std::size_t(date.toJulianDay() - firstDay)] != 0;
    }

    std::optional<Holiday> holidayOn(QDate date) const
    {
        if (!date.isValid())
            return std::nullopt;
        if (!isInTable(date))
            return find(holidays(rules.holidays, rules.weekend, date.year(), date.year()), date);
        std::call_once(m_once, [this] { fill(); });
        return find(m_holidays, date);
    }

private:
    static std::optional<Holiday> find(const QList<Holiday> &sorted, QDate date)
    {
        const auto found = std::ranges::lower_bound(sorted, date, {}, &Holiday::date);
        if (found == sorted.cend() || found->date != date)
            return std::nullopt;
        return *found;
    }

    bool isOpenOutsideTable(QDate date) const
    {
        return date.isValid() && !rules.weekend.contains(date.dayOfWeek()) && !holidayOn(date);
    }

    void fill() const
    {
        m_holidays = holidays(rules.holidays, rules.weekend, firstYear, lastYear);
        m_isOpen.resize(std::size_t(endDay - firstDay));
        const int weekday = QDate::fromJulianDay(firstDay).dayOfWeek() - 1;
        for (std::size_t day = 0; day < m_isOpen.size(); ++day)
            m_isOpen[day] = rules.weekend.contains((weekday + int(day % 7)) % 7 + 1) ? 0 : 1;
        for (const Holiday &holiday : std::as_const(m_holidays))
            m_isOpen[std::size_t(holiday.date.toJulianDay() - firstDay)] = 0;
    }

    mutable std::once_flag m_once;
    mutable QList<Holiday> m_holidays;
    mutable std::vector<char> m_isOpen;
};

RegionCalendar::RegionCalendar(RegionRules rules)
    : m_days(std::make_shared<const Days>(std::move(rules)))
{
}

QString RegionCalendar::region() const
{
    return m_days->rules.region;
}

bool RegionCalendar::isKnown() const
{
    return m_days->rules.known;
}

QString RegionCalendar::name() const
{
    return m_days->rules.name;
}

bool RegionCalendar::isOfficeDay(QDate date) const
{
    return m_days->isOpen(date);
}

std::optional<Holiday> RegionCalendar::holidayOn(QDate date) const
{
    return m_days->holidayOn(date);
}

QDate RegionCalendar::officeDayOnOrAfter(QDate date) const
{
    while (date.isValid() && !m_days->isOpen(date))
        date = date.addDays(1);
    return date;
}

QDate RegionCalendar::addOfficeDays(QDate from, int count) const
{
    Q_ASSERT(count >= 1);
    QDate date = from;
    for (int i = 0; i < count; ++i)
        date = officeDayOnOrAfter(date.addDays(1));
    return date;
}

QTime RegionCalendar::opens() const
{
    return m_days->rules.opens;
}

QTime RegionCalendar::closes() const
{
    return m_days->rules.closes;
}

} // namespace Afterword
