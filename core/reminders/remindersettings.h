// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTime>

namespace Afterword {

/// Whose clock counts for what has no hour of its own. What has one counts at the employer's place.
enum class ReminderPlace {
    Employer,
    Here, ///< wherever the seeker is
};

/// No reminder speaks from the one instant until the other.
struct ReminderPause
{
    QDateTime from = {}; ///< so that a clock that was set back does not lengthen it
    QDateTime until = {}; ///< invalid: no pause

    bool operator==(const ReminderPause &) const = default;
};

/// When the seeker likes to be spoken to. The times are those where the seeker is.
struct ReminderSettings
{
    QTime quietFrom = QTime(21, 0);
    QTime quietUntil = QTime(8, 0); ///< equal to `quietFrom`: no quiet hours
    QTime workdayStart = QTime(9, 0);
    QTime morning = QTime(8, 30); ///< of the summary of the day
    bool hasMorning = true; ///< whether the day is summed up at all
    ReminderPlace place = ReminderPlace::Employer;
    ReminderPause pause = {};

    bool operator==(const ReminderSettings &) const = default;
};

} // namespace Afterword
