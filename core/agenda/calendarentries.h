// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/calendarentry.h"

namespace Afterword {

/// What stands in the seeker's calendar on `days`: interviews, follow-ups that are to be done or
/// were, and promised answers. By day; within it what has a time first and what is over last.
QList<CalendarEntry> calendarEntries(
    const Plan &plan, const Dossier &dossier, const DayRange &days);

/// The windows of decision, counted from the last interview that was held, that touch `days`; of
/// opportunities still open and without an answer. By first day, then opportunity.
QList<CalendarBand> calendarBands(
    const Plan &plan, const Dossier &dossier, const Playbooks &playbooks, const DayRange &days);

} // namespace Afterword
