// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/calendarmodel.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace Afterword {

/// The kinds of view, in the order of their buttons.
enum class CalendarView { Month, Week, Agenda };

/// What is to be on paper.
struct CalendarPaper
{
    CalendarView view = CalendarView::Month;
    DayRange days = {};
    QDate printedOn = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Across for month and week, upright for the agenda.
QPageLayout calendarPageLayout(CalendarView view, const QPageSize &size);

QString paperTitle(const CalendarPaper &paper);

/// Prints it in black on white, with its title above, and the day and the page below. The device
/// has its page layout already.
Result<void> printCalendar(
    QPagedPaintDevice &device, const CalendarPaper &paper, const CalendarModel &model);

} // namespace Afterword
