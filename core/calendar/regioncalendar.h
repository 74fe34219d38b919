// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holiday.h"

#include <QTime>

#include <memory>

namespace Afterword {

/// What the law and the custom of one region say about the days and hours of offices.
struct RegionRules
{
    QString region = {}; ///< as in ISO 3166-2, upper case
    QString name = {}; ///< in English, for pickers
    QList<int> weekend = {6, 7}; ///< 1 Monday … 7 Sunday
    QTime opens = QTime(9, 0);
    QTime closes = QTime(17, 0);
    QList<HolidayRule> holidays = {};
    bool known = true; ///< false: nothing but weekends is known

    bool operator==(const RegionRules &) const = default;
};

/// The days and hours at which offices of one region are open. A copy is cheap; all of it may
/// be asked from several threads at once. The days of 1990 to 2060 are worked out at the first
/// question and then looked up; days outside these years are worked out each time.
class RegionCalendar final
{
public:
    explicit RegionCalendar(RegionRules rules);

    QString region() const;
    /// Whether more than weekends is known of the region.
    bool isKnown() const;
    /// In English, for pickers; the code for a region that is not known.
    QString name() const;

    /// Whether it is a weekday of the region's working week and no holiday.
    bool isOfficeDay(QDate date) const;
    /// The holiday on that date, or the day that the law gives in its place.
    std::optional<Holiday> holidayOn(QDate date) const;
    QDate officeDayOnOrAfter(QDate date) const;
    /// The count-th office day after `from`, `count` being at least 1.
    QDate addOfficeDays(QDate from, int count) const;

    QTime opens() const;
    QTime closes() const;

private:
    struct Days;
    std::shared_ptr<const Days> m_days;
};

} // namespace Afterword
