// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/gathering.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostAtOnce = 3;

bool isMorning(const AlertLine &line)
{
    return line.reminder.kind == ReminderKind::Morning;
}

bool wasMissed(const AlertLine &line)
{
    return line.delay != AlertDelay::None && line.delay != AlertDelay::RecordedLate;
}

/// What is late need not be told to be due as well.
void dropDueOfLate(QList<AlertLine> &lines)
{
    std::set<FollowUpId> late;
    for (const AlertLine &line : std::as_const(lines)) {
        if (line.reminder.kind == ReminderKind::Late)
            late.insert(line.reminder.followUp);
    }
    lines.removeIf([&](const AlertLine &line) {
        return line.reminder.kind == ReminderKind::Due && late.contains(line.reminder.followUp);
    });
}

Alert single(const AlertLine &line)
{
    return {.key = line.reminder.followUp.text, .form = AlertForm::One, .lines = {line}};
}

} // namespace

QList<Alert> gathered(QList<AlertLine> lines, const std::optional<Absence> &absence)
{
    std::ranges::sort(lines, {}, [](const AlertLine &line) {
        return std::tuple(
            line.intended.toMSecsSinceEpoch(), line.reminder.followUp, line.reminder.kind);
    });
    dropDueOfLate(lines);
    const auto morning = std::ranges::find_if(lines, isMorning);
    const std::optional<AlertLine> day
        = morning == lines.end() ? std::nullopt : std::optional(*morning);
    lines.removeIf(isMorning);
    const auto missed = std::ranges::count_if(lines, wasMissed);
    const bool isFlood = lines.size() > mostAtOnce;
    QList<Alert> alerts;
    Alert summary{.key = u"summary"_s, .form = AlertForm::Summary};
    for (const AlertLine &line : std::as_const(lines)) {
        if (isFlood || (missed > 1 && wasMissed(line)))
            summary.lines.append(line);
        else
            alerts.append(single(line));
    }
    if (!summary.lines.isEmpty())
        alerts.prepend(summary);
    else if (day)
        alerts.prepend({.key = u"morning"_s, .form = AlertForm::Morning, .lines = {*day}});
    for (Alert &alert : alerts) {
        if (std::ranges::find(alert.lines, AlertDelay::Absent, &AlertLine::delay)
            != alert.lines.end())
            alert.absence = absence;
    }
    return alerts;
}

} // namespace Afterword
