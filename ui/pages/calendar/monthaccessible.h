// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Afterword {

class MonthCalendar;

/// Lets screen readers read a month: a table whose cells are the days, and within these the
/// entries. May be called more than once.
void bringMonthAccessible();

/// Tells screen readers what is chosen now, if the month has the focus.
void tellFocus(MonthCalendar &month);

} // namespace Afterword
