// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"

#include <QLocale>

namespace Afterword {

/// The day and the time that somebody types: "Tue 10:00", "tomorrow 2pm", "2 June", "14:30". A
/// weekday is the next one, a day without a year the next such day, an hour alone the next such
/// hour after `now`. Names of days and months are those of `locale`, or English ones. Invalid if
/// any of it is not understood.
WallTime timeFromWords(
    const QString &typed, const WallTime &now, const QLocale &locale = QLocale());

} // namespace Afterword
