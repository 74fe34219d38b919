// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/weeks.h"

namespace Afterword {

namespace {

constexpr int daysOfWeek = 7;

} // namespace

QDate weekStart(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - firstDay + daysOfWeek) % daysOfWeek));
}

int weekNumber(QDate start)
{
    if (start.dayOfWeek() == Qt::Monday)
        return start.weekNumber();
    const int year = start.addDays(daysOfWeek - 1).year();
    const QDate first = weekStart(QDate(year, 1, 1), Qt::DayOfWeek(start.dayOfWeek()));
    return static_cast<int>(first.daysTo(start)) / daysOfWeek + 1;
}

} // namespace Afterword
