// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <functional>

namespace Afterword {

/// The words that go with a plan; they are made above the core, in the reader's language.
struct PlanTexts
{
    std::function<QString(const FollowUp &)> title;
    std::function<QString(const FollowUp &, const Reason &)> sentence;
};

/// The plan as an `afterword-plan/1` document.
QByteArray planJson(const Plan &plan, const PlanTexts &texts);

/// What the plan still asks for as an iCalendar file: an event for each follow-up, all day long
/// unless an hour was agreed. The events keep their ids, so that a calendar that reads a later
/// file replaces them.
QByteArray planCalendar(const Plan &plan, const Dossier &dossier, const PlanTexts &texts);

/// The same, each event with a reminder, for a calendar that is to speak while Afterword does not:
/// at the hour, else at nine.
QByteArray wakeCalendar(const Plan &plan, const Dossier &dossier, const PlanTexts &texts);

/// All follow-ups as CSV with a header.
QByteArray planTable(const Plan &plan, const PlanTexts &texts);

} // namespace Afterword
