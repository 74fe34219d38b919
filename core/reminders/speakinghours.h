// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/remindersettings.h"

namespace Afterword {

/// The first instant at or after `instant` that is neither quiet nor paused, for a seeker in the
/// zone `here`.
QDateTime firstSpeakable(
    const QDateTime &instant, const ReminderSettings &settings, const QString &here);

/// When the quiet hours that hold `instant` began; invalid if it is not quiet then.
QDateTime quietSince(
    const QDateTime &instant, const ReminderSettings &settings, const QString &here);

/// Whether `instant` lies within the pause.
bool isPaused(const QDateTime &instant, const ReminderPause &pause);

/// No reminder until the working day of tomorrow begins.
ReminderPause pauseUntilTomorrow(
    const QDateTime &now, const ReminderSettings &settings, const QString &here);

} // namespace Afterword
