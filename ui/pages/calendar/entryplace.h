// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/calendarentry.h"
#include "ui/pages/destination.h"

namespace Afterword {

/// Where an entry of the calendar leads when it is opened.
Destination placeOf(const CalendarEntry &entry, const Plan &plan);

} // namespace Afterword
