// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/remindersettings.h"

#include <QStringList>

namespace Afterword {

/// How a seeker, a machine and its clock behave for some time.
struct SimulatedTime
{
    quint32 seed = 1;
    int days = 1;
    int remindersADay = 1000; ///< at the start, and about as many are answered each day
    double actsPerReminder = 1; ///< of the seeker; three in ten add one, six answer one
    double kills = 6; ///< a day; some of them just before something would be shown
    double sleeps = 6; ///< a day
    double clockSteps = 6; ///< a day, of a second to ten years; each is set right again
    double zoneMoves = 2; ///< a day
    qint64 longestSleep = 6 * 60 * 60; ///< seconds; the shortest is a minute
    bool hasBelts = true; ///< looks twice a minute too; without, only when something is to be said
    ReminderSettings settings = {};
};

/// What came of it, told by an onlooker who knows nothing of how reminders are decided.
struct SimulatedOutcome
{
    int wanted = 0; ///< reminders that ever were
    int shown = 0;
    int alerts = 0;
    int missed = 0; ///< not shown five seconds after they could have been
    int doubled = 0; ///< shown again in one run, or after an answer
    int early = 0;
    qint64 latestAwake = 0; ///< milliseconds
    qint64 latestAfterGap = 0; ///< after a start, a sleep or a step of the clock
    qint64 wakes = 0; ///< of the timer
    qint64 awake = 0; ///< milliseconds
    int kills = 0;
    int sleeps = 0;
    int clockSteps = 0;
    int zoneMoves = 0;
    size_t mostInMemory = 0;
    QStringList faults = {}; ///< the first few, in words
};

/// Runs the book of reminders through it, in simulated time.
SimulatedOutcome simulated(const SimulatedTime &time);

} // namespace Afterword
