// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/weekgeometry.h"

#include <QStyle>

#include <algorithm>
#include <numeric>

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr int margin = 5;
constexpr int minutesOfHour = 60;
constexpr int topShare = 40; ///< percent of the height, for what has no time

int minuteOf(QTime time)
{
    return time.hour() * minutesOfHour + time.minute();
}

QRect placed(const MonthFrame &frame, const QRect &place)
{
    return QStyle::visualRect(frame.direction, QRect(QPoint(), frame.size), place);
}

/// How far down the axis a minute of the day is.
int heightOf(int minute, const HourRange &hours, int height)
{
    const int all = (hours.end - hours.first) * minutesOfHour;
    return height * (minute - hours.first * minutesOfHour) / all;
}

/// Which lane each of `places` takes so that none meets another, in their own order.
QList<int> lanesOf(const QList<QRect> &places)
{
    QList<int> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int one) { return places.at(one).top(); });
    QList<int> lanes(places.size());
    QList<int> ends; ///< of what is lowest in each lane
    for (const int one : order) {
        const auto free
            = std::ranges::find_if(ends, [&](int end) { return end < places.at(one).top(); });
        lanes[one] = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.append(places.at(one).bottom());
        else
            *free = places.at(one).bottom();
    }
    return lanes;
}

} // namespace

HourRange hoursFor(const QList<TimedSpan> &spans)
{
    HourRange hours;
    for (const TimedSpan &span : spans) {
        const int end = minuteOf(span.start) + std::max(1, span.minutes);
        hours.first = std::min(hours.first, span.start.hour());
        hours.end = std::max(hours.end, (end + minutesOfHour - 1) / minutesOfHour);
    }
    hours.end = std::min(hours.end, 24);
    return hours;
}

WeekGeometry weekGeometry(const MonthFrame &frame, const HourRange &hours)
{
    WeekGeometry geometry;
    const int top = frame.line + 8;
    const int side = frame.line * 3 + 4;
    const int axis = top + std::max(0, frame.size.height() - top) * topShare / 100;
    const int below = frame.size.height() - axis;
    geometry.number = placed(frame, {0, top, side, axis - top});
    for (int column = 0; column < days; ++column) {
        const int room = frame.size.width() - side;
        const int x = side + room * column / days;
        const int width = side + room * (column + 1) / days - x;
        const QRect number(x + margin, top + margin, width - 2 * margin, frame.line);
        geometry.columns.append({.heading = placed(frame, {x, 0, width, top}),
            .top = {.day = frame.firstShown.addDays(column),
                .rect = placed(frame, {x, top, width, axis - top}),
                .number = placed(frame, number)},
            .axis = placed(frame, {x, axis, width, below}),
            .whole = placed(frame, {x, top, width, frame.size.height() - top})});
    }
    for (int hour = hours.first; hour < hours.end; ++hour) {
        const int y = axis + heightOf(hour * minutesOfHour, hours, below);
        const int next = axis + heightOf((hour + 1) * minutesOfHour, hours, below);
        const QRect line = placed(frame, {side, y, frame.size.width() - side, 1});
        geometry.hours.append(placed(frame, {0, y, side, next - y}));
        geometry.rules.append({line.topLeft(), line.topRight()});
    }
    return geometry;
}

QList<QRect> spanPlaces(const WeekColumn &column, const QList<TimedSpan> &spans,
    const HourRange &hours, const MonthFrame &frame)
{
    QList<QRect> places;
    const int least = frame.line + 3;
    const QRect &axis = column.axis;
    for (const TimedSpan &span : spans) {
        const int start = minuteOf(span.start);
        const int y = heightOf(start, hours, axis.height());
        const int end = heightOf(start + span.minutes, hours, axis.height());
        const int height = std::max(least, end - y);
        const int top = std::clamp(y, 0, std::max(0, axis.height() - height));
        places.append({axis.left() + margin, axis.top() + top, axis.width() - 2 * margin, height});
    }
    const QList<int> lanes = lanesOf(places);
    const int count = lanes.isEmpty() ? 1 : *std::ranges::max_element(lanes) + 1;
    for (int i = 0; i < places.size(); ++i) {
        const int width = places.at(i).width() / count;
        const QRect lane(places.at(i).left() + width * lanes.at(i), places.at(i).top(), width,
            places.at(i).height());
        places[i] = QStyle::visualRect(frame.direction, axis, lane);
    }
    return places;
}

} // namespace Afterword
