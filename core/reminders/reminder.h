// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/dossier/ids.h"

#include <QList>

namespace Afterword {

enum class ReminderKind {
    Due, ///< its day, and perhaps its hour, has come
    Late, ///< it was not done in time; said once
    Morning, ///< what the day brings
};

/// What the seeker is to be told of and when, as an intention: a day and perhaps an hour on the
/// wall of some place. The instant is worked out anew whenever zones or settings change.
struct Reminder
{
    FollowUpId followUp = {}; ///< empty for `Morning`
    ReminderKind kind = ReminderKind::Due;
    WallTime at = {}; ///< without a time: when the working day begins
    QString zone = {}; ///< IANA name; empty: wherever the seeker is
    bool isAgreed = false; ///< with a person for that hour: after it, it is worth nothing
    bool isOver = false; ///< it can no longer be done; told only if it was waited for

    bool operator==(const Reminder &) const = default;
};

/// Names one reminder for ever: its kind, its intended time and its follow-up, but neither zone nor
/// settings, so that none of these can make it speak again.
QString occurrenceKey(const Reminder &reminder);

/// A reminder with what is worked out of it once, as it is looked at often.
struct TimedReminder
{
    Reminder reminder;
    QString key = {}; ///< of its occurrence
    QDateTime intended = {}; ///< UTC; the instant that it is meant for

    bool operator==(const TimedReminder &) const = default;
};

} // namespace Afterword
