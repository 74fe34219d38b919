// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/absence.h"

namespace Afterword {

namespace {

// Twice a minute there is a look; a busy machine may miss two of them.
constexpr qint64 secondsOfPresence = 90;

} // namespace

std::optional<Absence> absenceBetween(
    const QDateTime &last, const QDateTime &now, AbsenceCause cause)
{
    if (!last.isValid() || last.secsTo(now) <= secondsOfPresence)
        return {};
    return Absence{.from = last.toUTC(), .until = now.toUTC(), .cause = cause};
}

} // namespace Afterword
