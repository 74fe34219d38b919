// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/occurrence.h"
#include "core/reminders/alert.h"
#include "core/reminders/remindersettings.h"

#include <map>
#include <optional>

namespace Afterword {

/// By key.
using Occurrences = std::map<QString, Occurrence>;

/// When and where reminders are looked at.
struct ReminderMoment
{
    QDateTime now; ///< any zone
    QString here = {}; ///< IANA name of where the seeker is
    QDateTime before = {}; ///< when they were looked at last; invalid: not since the start
    std::optional<Absence> absence = {}; ///< the last one, if any is known
};

/// What is to be kept and said now.
struct Evaluation
{
    QList<Occurrence> changed = {}; ///< to be kept before anything is said
    QList<Alert> toShow = {};
    QDateTime nextWake = {}; ///< when there may be something to say; invalid: not before a change

    bool operator==(const Evaluation &) const = default;
};

/// Compares what is wanted with what was said. Idempotent: once `changed` is kept, there is nothing
/// more to change or say. There is no watermark: whatever is wanted, has come due and was not said
/// is said now, however late.
Evaluation evaluate(const Occurrences &known, const QList<TimedReminder> &wanted,
    const ReminderMoment &moment, const ReminderSettings &settings);

/// What a new start makes of what was known: what was said and not answered is said again.
QList<Occurrence> afresh(const QList<Occurrence> &known);

/// The reminders with their instants, for a seeker in the zone `here`.
QList<TimedReminder> timed(
    const QList<Reminder> &reminders, const ReminderSettings &settings, const QString &here);

} // namespace Afterword
