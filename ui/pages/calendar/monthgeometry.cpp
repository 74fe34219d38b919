// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthgeometry.h"

#include <QStyle>

#include <algorithm>

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr int margin = 5;
constexpr int gap = 3;
constexpr int bandHeight = 4;
constexpr int linesOfWeek = 8; ///< what a week would like to have
constexpr int linesForOneMore = 2; ///< with so many left over there is one week more

int headingHeight(int line)
{
    return line + 8;
}

int weekWidth(int line)
{
    return line * 2;
}

QRect placed(const MonthFrame &frame, const QRect &place)
{
    return QStyle::visualRect(frame.direction, QRect(QPoint(), frame.size), place);
}

/// From `part` to the next one, when `from` to `to` is cut in `parts`.
std::pair<int, int> cut(int from, int to, int part, int parts)
{
    const int start = from + (to - from) * part / parts;
    return {start, from + (to - from) * (part + 1) / parts - start};
}

} // namespace

int weeksShown(int height, int line)
{
    const int room = height - headingHeight(line) + line * (linesOfWeek - linesForOneMore);
    const int wished = room / std::max(1, line * linesOfWeek);
    return std::clamp(wished, 2, 6);
}

MonthGeometry monthGeometry(const MonthFrame &frame)
{
    MonthGeometry geometry;
    const int top = headingHeight(frame.line);
    const int side = weekWidth(frame.line);
    const int weeks = frame.weeks > 0 ? frame.weeks : weeksShown(frame.size.height(), frame.line);
    for (int column = 0; column < days; ++column) {
        const auto [x, width] = cut(side, frame.size.width(), column, days);
        geometry.headings.append(placed(frame, {x, 0, width, top}));
    }
    for (int week = 0; week < weeks; ++week) {
        const auto [y, height] = cut(top, frame.size.height(), week, weeks);
        geometry.weeks.append(placed(frame, {0, y, side, height}));
        for (int column = 0; column < days; ++column) {
            const auto [x, width] = cut(side, frame.size.width(), column, days);
            const QRect number(x + margin, y + margin, width - 2 * margin, frame.line);
            geometry.cells.append({.day = frame.firstShown.addDays(week * days + column),
                .rect = placed(frame, {x, y, width, height}),
                .number = placed(frame, number)});
        }
    }
    return geometry;
}

DayPlaces dayPlaces(const DayCell &cell, const DayContents &contents, const MonthFrame &frame)
{
    DayPlaces places;
    const int chip = frame.line + 3;
    const int left = cell.rect.left() + margin;
    const int width = cell.rect.width() - 2 * margin;
    const int bottom = cell.rect.bottom() - 2;
    const int ofBands = contents.bands * (bandHeight + gap) + contents.captions * frame.line;
    int y = cell.number.bottom() + gap;
    const int room = std::max(0, bottom - y - ofBands);
    const auto fit = [&](int space) { return std::max(0, space / (chip + gap)); };
    const int all = fit(room + gap);
    const int shown
        = contents.entries <= all ? contents.entries : std::min(all, fit(room - frame.line));
    for (int i = 0; i < shown; ++i, y += chip + gap)
        places.chips.append({left, y, width, chip});
    places.hidden = contents.entries - shown;
    if (places.hidden > 0) {
        places.more = QRect(left, std::min(y, bottom - frame.line), width, frame.line);
        y = places.more.bottom() + gap;
    }
    for (int i = 0; i < contents.bands; ++i, y += bandHeight + gap) {
        places.bands.append({left, y, width, bandHeight});
        if (i < contents.bands - contents.captions)
            continue;
        places.captions.append({left, y + bandHeight, width, frame.line});
        y += frame.line;
    }
    const auto isBelow = [&](const QRect &place) { return place.bottom() > cell.rect.bottom(); };
    places.bands.removeIf(isBelow);
    places.captions.removeIf(isBelow);
    return places;
}

} // namespace Afterword
