// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Afterword {

/// A day on which offices are closed though it may be a weekday.
struct Holiday
{
    QDate date;
    QString name; ///< in English; a substitute day says so

    bool operator==(const Holiday &) const = default;
};

/// Where on the calendar of a year a holiday lies.
struct HolidayDay
{
    /// The date that the rest is counted from.
    enum class Anchor {
        Fixed, ///< `month` and `day`
        Easter, ///< Easter Sunday of the western churches
        SpringEquinox, ///< as observed in Japan
        AutumnEquinox, ///< as observed in Japan
        Listed, ///< one of `dates`; a year that has none has no such holiday
        BetweenHolidays, ///< every weekday whose two neighbours are holidays
    };
    enum class Towards { Later, Earlier, Nearest };

    Anchor anchor = Anchor::Fixed;
    int month = 1;
    int day = 1; ///< a day past the end of the month is the last one
    int offset = 0; ///< days after the anchor
    int weekday = 0; ///< 1 Monday … 7 Sunday that is sought from there; 0 takes the day as it is
    Towards towards = Towards::Later;
    QList<QDate> dates = {};

    bool operator==(const HolidayDay &) const = default;
};

/// The day given in return for a holiday that falls on a day without work anyway.
struct HolidaySubstitute
{
    int from = 0; ///< weekday on which the holiday falls, 1 to 7; 0 is any day of the weekend
    int to = 0; ///< the nearest such weekday, 1 to 7; 0 is the next weekday that is no holiday

    bool operator==(const HolidaySubstitute &) const = default;
};

/// One holiday of a law: which day it is, every year for which the law holds.
struct HolidayRule
{
    QString name;
    HolidayDay day;
    int length = 1; ///< in days, from `day` on
    QList<HolidaySubstitute> substitutes = {};
    int firstYear = 0;
    int lastYear = 9999;
    QList<int> exceptYears = {};
    std::optional<QStringList> onlyIn
        = {}; ///< subdivisions, as in `BY`; not the country as a whole
    QStringList notIn = {}; ///< subdivisions

    bool operator==(const HolidayRule &) const = default;
};

/// Sunday of Easter as the western churches have it.
QDate easterSunday(int year);

/// The holidays from the first to the last of these years, in order, one for each date.
/// `weekend` holds weekdays, 1 Monday … 7 Sunday.
QList<Holiday> holidays(
    const QList<HolidayRule> &rules, const QList<int> &weekend, int firstYear, int lastYear);

} // namespace Afterword
