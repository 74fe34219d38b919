// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace Afterword {

/// Why nobody was there to tell of anything.
enum class AbsenceCause {
    NotRunning, ///< the program was ended, killed, or not started
    Asleep, ///< the machine slept while it ran, or its clock was set
};

/// A time in which nobody could be told of anything.
struct Absence
{
    QDateTime from; ///< UTC; the last sign of life before it
    QDateTime until; ///< UTC; the first one after it
    AbsenceCause cause = AbsenceCause::NotRunning;

    bool operator==(const Absence &) const = default;
};

/// What lies between two signs of life: none if they are as close as those of a program that runs,
/// or if the clock was set back between them, which tells nothing.
std::optional<Absence> absenceBetween(
    const QDateTime &last, const QDateTime &now, AbsenceCause cause);

} // namespace Afterword
