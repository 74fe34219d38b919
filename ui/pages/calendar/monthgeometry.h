// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QRect>

namespace Afterword {

/// What the places of a month depend on.
struct MonthFrame
{
    QSize size;
    int line = 16; ///< the height of a line of text
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate firstShown = {}; ///< the first day of the uppermost week
    int weeks = 0; ///< how many; 0: as many as have room

    bool operator==(const MonthFrame &) const = default;
};

/// The place of one day, and of its number within it.
struct DayCell
{
    QDate day;
    QRect rect;
    QRect number;

    bool operator==(const DayCell &) const = default;
};

/// The places of a month: names of weekdays on top, a row for each week with its number before it.
struct MonthGeometry
{
    QList<QRect> headings; ///< of seven weekdays
    QList<QRect> weeks; ///< of the numbers of the weeks
    QList<DayCell> cells; ///< week by week

    bool operator==(const MonthGeometry &) const = default;
};

/// What a day has to show.
struct DayContents
{
    int entries = 0;
    int bands = 0;
    int captions = 0; ///< how many of the bands, the last ones, bear their name there
};

/// The places of a day's entries and bands.
struct DayPlaces
{
    QList<QRect> chips; ///< of the first entries
    int hidden = 0; ///< entries that have no room
    QRect more = {}; ///< of the words that say so
    QList<QRect> bands = {};
    QList<QRect> captions = {};

    bool operator==(const DayPlaces &) const = default;
};

/// How many weeks are shown in `height`.
int weeksShown(int height, int line);

MonthGeometry monthGeometry(const MonthFrame &frame);

/// The places within one cell; painting, hit test and tool tip all ask here.
DayPlaces dayPlaces(const DayCell &cell, const DayContents &contents, const MonthFrame &frame);

} // namespace Afterword
