// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holiday.h"

namespace Afterword {

/// 1 Monday … 7 Sunday by its English name in lower case; 0 for any other text.
int weekdayNamed(const QString &name);

/// A day as in `12-25`, `last monday of may`, `monday on or before 05-24`, `friday nearest 06-24`,
/// `easter -2`, `spring equinox` or `between holidays`.
std::optional<HolidayDay> parseHolidayDay(const QString &text);

/// As in `saturday to friday, sunday to monday` or `weekend to next weekday`.
std::optional<QList<HolidaySubstitute>> parseSubstitutes(const QString &text);

} // namespace Afterword
