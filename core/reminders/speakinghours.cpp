// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/speakinghours.h"

#include "core/base/walltime.h"

namespace Afterword {

namespace {

bool hasQuietHours(const ReminderSettings &settings)
{
    return settings.quietFrom.isValid() && settings.quietUntil.isValid()
        && settings.quietFrom != settings.quietUntil;
}

/// The evening on which the quiet hours that hold `wall` began; invalid if it is not quiet then.
QDate quietEvening(const WallTime &wall, const ReminderSettings &settings)
{
    if (!hasQuietHours(settings))
        return {};
    const bool isOvernight = settings.quietUntil < settings.quietFrom;
    if (isOvernight && wall.time < settings.quietUntil)
        return wall.date.addDays(-1);
    const bool hasBegun = wall.time >= settings.quietFrom;
    return hasBegun && (isOvernight || wall.time < settings.quietUntil) ? wall.date : QDate();
}

QDateTime quietEnd(const QDateTime &instant, const ReminderSettings &settings, const QString &here)
{
    const QDate evening = quietEvening(wallTimeAt(instant, here), settings);
    if (!evening.isValid())
        return instant;
    const bool isOvernight = settings.quietUntil < settings.quietFrom;
    const QDate morning = isOvernight ? evening.addDays(1) : evening;
    // Where clocks go back, an hour is read twice: it was quiet the first time only.
    return std::max(instant, instantOf({morning, settings.quietUntil}, here));
}

} // namespace

bool isPaused(const QDateTime &instant, const ReminderPause &pause)
{
    return pause.until.isValid() && instant < pause.until
        && (!pause.from.isValid() || pause.from <= instant);
}

QDateTime quietSince(
    const QDateTime &instant, const ReminderSettings &settings, const QString &here)
{
    const QDate evening = quietEvening(wallTimeAt(instant, here), settings);
    return evening.isValid() ? instantOf({evening, settings.quietFrom}, here) : QDateTime();
}

QDateTime firstSpeakable(
    const QDateTime &instant, const ReminderSettings &settings, const QString &here)
{
    const QDateTime afterPause = isPaused(instant, settings.pause) ? settings.pause.until : instant;
    const QDateTime afterQuiet = quietEnd(afterPause, settings, here);
    return isPaused(afterQuiet, settings.pause) ? settings.pause.until : afterQuiet;
}

ReminderPause pauseUntilTomorrow(
    const QDateTime &now, const ReminderSettings &settings, const QString &here)
{
    const QDate tomorrow = wallTimeAt(now, here).date.addDays(1);
    return {.from = now.toUTC(), .until = instantOf({tomorrow, settings.workdayStart}, here)};
}

} // namespace Afterword
