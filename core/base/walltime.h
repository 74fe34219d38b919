// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <compare>

namespace Afterword {

/// A day, and perhaps a time of day, on the clock that hangs on the wall of some place. Which
/// place is known from the fact that holds it: a day is a day at the employer's place.
struct WallTime
{
    QDate date;
    QTime time = {}; ///< invalid: the whole day

    [[nodiscard]] bool isValid() const { return date.isValid(); }
    [[nodiscard]] bool hasTime() const { return time.isValid(); }
    bool operator==(const WallTime &) const = default;
    std::strong_ordering operator<=>(const WallTime &other) const
    {
        const auto days = date.toJulianDay() <=> other.date.toJulianDay();
        return std::is_neq(days)
            ? days
            : time.msecsSinceStartOfDay() <=> other.time.msecsSinceStartOfDay();
    }
};

/// What the wall clocks in `zone` (an IANA name) show at `instant`; UTC if the zone is not known.
WallTime wallTimeAt(const QDateTime &instant, const QString &zone);

/// The instant at which the wall clocks in `zone` show `wall`. In a gap: the first instant after
/// it; in an overlap: the first of the two. A whole day begins at its first instant.
QDateTime instantOf(const WallTime &wall, const QString &zone);

/// Whether `zone` is an IANA name that this machine knows.
bool isKnownZone(const QString &zone);

/// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
QString toString(const WallTime &wall);

/// As `toString`, with the seconds and their fraction where they are not zero.
QString toExactString(const WallTime &wall);

/// Reads what `toString` and `toExactString` write; invalid if it is anything else.
WallTime wallTimeFromString(const QString &text);

} // namespace Afterword
