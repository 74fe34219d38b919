// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/calendarmodel.h"
#include "ui/pages/calendar/monthgeometry.h"

#include <QFont>

namespace Afterword {

/// An entry where it is painted.
struct SceneChip
{
    QRect rect;
    int row = 0; ///< in the model
    QString id = {};
    QString text = {}; ///< as much of it as there is room for
    EntryTone tone = EntryTone::Planned;
};

/// Words where they are painted.
struct SceneText
{
    QRect rect;
    QString text = {};
};

/// One day where it is painted.
struct SceneDay
{
    DayCell cell;
    QString number = {}; ///< with the name of the month or of a holiday
    bool isToday = false;
    bool isClosed = false; ///< a weekend or a holiday
    RowSpan rows = {};
    QList<SceneChip> chips = {};
    SceneText more = {};
    QList<QRect> bands = {};
    QList<SceneText> captions = {};
};

/// All that is painted of a month; nothing is worked out while painting.
struct MonthScene
{
    QList<SceneText> headings = {};
    QList<SceneText> weeks = {}; ///< their numbers; of one week its hours, too
    QList<SceneDay> days = {}; ///< week by week
    QList<QLine> rules = {}; ///< of the hours
};

/// What lies at a place of the scene; -1 for nothing.
struct MonthHit
{
    int day = -1;
    int chip = -1;
    bool isMore = false;

    bool operator==(const MonthHit &) const = default;
};

MonthScene monthScene(const CalendarModel &model, const MonthFrame &frame, const QFont &font);

/// One week with its hours: what has no time on top, what has one where it is on the clock.
MonthScene weekScene(const CalendarModel &model, const MonthFrame &frame, const QFont &font);

/// A step smaller than the window's text, for what stands in a day.
QFont chipFont(QFont font);

MonthHit hitAt(const MonthScene &scene, QPoint place);

/// The whole day in one sentence: its full date and all that is on it.
QString dayName(const CalendarModel &model, QDate day);

} // namespace Afterword
