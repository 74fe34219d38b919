// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/standing.h"

namespace Afterword {

/// What the plan says of one employer's opportunities.
struct EmployerPlan
{
    std::vector<FollowUp> followUps = {}; ///< by opportunity, rule, interview, person
    std::vector<PaceStatus> pace = {}; ///< only of open opportunities
};

/// Runs the steps of the planner over opportunities that share one employer, and so one budget of
/// reminders. `standings` are theirs, by id.
EmployerPlan planEmployer(
    std::vector<Standing> standings, const ContactIndex &contacts, const Playbooks &playbooks);

} // namespace Afterword
