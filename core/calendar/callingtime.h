// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/calendar/regioncalendar.h"

namespace Afterword {

/// How a moment stands to the hours at which somebody is at the desk.
enum class OfficeHour {
    Open,
    TooEarly, ///< of an office day
    ClosesSoon, ///< open, but only for a quarter of an hour more
    TooLate, ///< of an office day
    Weekend,
    Holiday,
};

/// Whether a call reaches anybody now, and if not, from when on.
struct CallingTime
{
    OfficeHour hour = OfficeHour::Open;
    WallTime opens = {}; ///< when the office opens next, if it is not open
    QString holiday = {}; ///< its name

    bool operator==(const CallingTime &) const = default;
};

/// Looks at the wall clock of an office; `there` must have a time.
CallingTime callingTime(const RegionCalendar &region, const WallTime &there);

} // namespace Afterword
