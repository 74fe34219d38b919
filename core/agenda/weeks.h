// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Afterword {

/// The day on which the week of `day` begins.
QDate weekStart(QDate day, Qt::DayOfWeek firstDay);

/// The number of the week that begins on `start`: as in ISO 8601 where weeks begin on Monday;
/// elsewhere week 1 is the one that holds 1 January.
int weekNumber(QDate start);

} // namespace Afterword
