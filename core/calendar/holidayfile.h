// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar.h"

namespace Afterword {

/// The rules of the country that the file describes, and after it those of its subdivisions.
Result<QList<RegionRules>> readHolidayFile(const HolidayFile &file);

} // namespace Afterword
