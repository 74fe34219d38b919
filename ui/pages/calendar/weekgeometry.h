// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calendar/monthgeometry.h"

#include <QLine>
#include <QTime>

namespace Afterword {

/// The hours of a week's axis, `end` not among them.
struct HourRange
{
    int first = 7;
    int end = 20;

    bool operator==(const HourRange &) const = default;
};

/// What has a time: from when, and for how long if that is known.
struct TimedSpan
{
    QTime start;
    int minutes = 0;
};

/// The places of one day of a week with hours.
struct WeekColumn
{
    QRect heading;
    DayCell top; ///< where what has no time stands
    QRect axis; ///< where what has one does
    QRect whole; ///< both

    bool operator==(const WeekColumn &) const = default;
};

/// The places of a week: names of weekdays on top, then what has no time, then the hours.
struct WeekGeometry
{
    QRect number; ///< of the week
    QList<QRect> hours; ///< of their names
    QList<QLine> rules; ///< above each hour
    QList<WeekColumn> columns;

    bool operator==(const WeekGeometry &) const = default;
};

/// From seven to eight in the evening, and wider where `spans` need it.
HourRange hoursFor(const QList<TimedSpan> &spans);

WeekGeometry weekGeometry(const MonthFrame &frame, const HourRange &hours);

/// The places of `spans` on their day, beside one another where they would meet.
QList<QRect> spanPlaces(const WeekColumn &column, const QList<TimedSpan> &spans,
    const HourRange &hours, const MonthFrame &frame);

} // namespace Afterword
