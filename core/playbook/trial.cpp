// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/trial.h"

#include <algorithm>

namespace Afterword {

namespace {

/// Days of a kind that can be counted on; what waits for the next interview has no such day.
void shift(Moment &moment, const Moment &with, int days)
{
    if (moment.kind != with.kind || moment.kind == Moment::Kind::NextInterview)
        return;
    const int least = moment.kind == Moment::Kind::OfficeDays ? 1
        : moment.kind == Moment::Kind::InterviewDay           ? 0
                                                              : -365;
    moment.count = std::clamp(moment.count + days, least, 365);
}

void moveDue(Rule &rule, int count)
{
    const auto [least, most] = dueRange(rule);
    const int days = std::clamp(count, least, most) - rule.due.count;
    const Moment due = rule.due;
    shift(rule.opens, due, days);
    if (rule.closes)
        shift(*rule.closes, due, days);
    shift(rule.due, due, days);
}

} // namespace

PlaybookTrial trialOf(const Playbook &playbook)
{
    return {.base = playbook,
        .tone = playbook.tone,
        .skills = playbook.skills,
        .paceDays = playbook.paceDays,
        .windowOpens = playbook.windowOpens,
        .windowCloses = playbook.windowCloses};
}

Playbook triedOut(const PlaybookTrial &trial)
{
    Playbook playbook = trial.base;
    playbook.tone = trial.tone;
    playbook.skills = trial.skills;
    playbook.paceDays = std::clamp(trial.paceDays, 1, 60);
    playbook.windowOpens = std::clamp(trial.windowOpens, 1, 365);
    playbook.windowCloses = std::clamp(trial.windowCloses, playbook.windowOpens, 365);
    playbook.rules.removeIf([&](const Rule &rule) { return trial.rulesOff.contains(rule.id); });
    for (Rule &rule : playbook.rules) {
        if (const auto due = trial.due.find(rule.id); due != trial.due.end())
            moveDue(rule, due->second);
    }
    return playbook;
}

bool isChanged(const PlaybookTrial &trial)
{
    return triedOut(trial) != trial.base;
}

std::pair<int, int> dueRange(const Rule &rule)
{
    switch (rule.due.kind) {
    case Moment::Kind::NextInterview:
        return {rule.due.count, rule.due.count};
    case Moment::Kind::OfficeDays:
        return {1, 60};
    case Moment::Kind::InterviewDay:
        return {0, 60};
    case Moment::Kind::Days:
        break;
    }
    if (rule.due.count < 0)
        return {-60, 0};
    // A reminder that follows reminders needs a step, or it would never end.
    return {rule.follows == Event::ReminderSent ? 1 : 0, 60};
}

} // namespace Afterword
