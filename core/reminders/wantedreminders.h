// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/reminders/reminder.h"
#include "core/reminders/remindersettings.h"

namespace Afterword {

/// What the seeker is to be told of, now and later, as the plan has it: each follow-up when it is
/// due and once when it is late, and the mornings of days with more than one.
QList<Reminder> wantedReminders(const Plan &plan, const Dossier &dossier, const Advice &advice,
    const ReminderSettings &settings);

} // namespace Afterword
