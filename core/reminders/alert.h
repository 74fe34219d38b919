// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/absence.h"
#include "core/reminders/reminder.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Afterword {

/// Why a reminder did not speak at the time it was meant for.
enum class AlertDelay {
    None,
    QuietHours,
    Pause,
    Away, ///< the machine slept or was off, or its clock was set
    Absent, ///< as above, in the absence that the alert names
    RecordedLate, ///< its time had passed when the seeker wrote down what it follows
};

/// One reminder within an alert.
struct AlertLine
{
    Reminder reminder;
    QDateTime intended = {}; ///< UTC
    AlertDelay delay = AlertDelay::None;

    bool operator==(const AlertLine &) const = default;
};

enum class AlertForm {
    One, ///< of one follow-up, with what can be done about it
    Summary, ///< of several that were missed, or that come at once
    Morning, ///< of the day: what is due on it, each of which speaks for itself too
};

/// What is put before the seeker at once.
struct Alert
{
    QString key; ///< a later one with the same key takes its place
    AlertForm form = AlertForm::One;
    QList<AlertLine> lines = {}; ///< by intended time; one of a follow-up
    std::optional<Absence> absence = {}; ///< in which the time of some of them came

    bool operator==(const Alert &) const = default;
};

} // namespace Afterword
