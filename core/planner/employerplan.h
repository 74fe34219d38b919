// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/employer.h"

namespace Afterword {

/// What the plan says of one employer's opportunities.
struct EmployerPlan
{
    std::vector<FollowUp> followUps = {}; ///< by opportunity, rule, interview, person
    std::vector<PaceStatus> pace = {}; ///< only of open opportunities
};

/// The opportunities of one employer with everything that they ask for on its day and by its
/// channel, before it is said how each stands. `standings` are theirs, by id.
Employer arrangedEmployer(std::vector<Standing> standings, const ContactIndex &contacts);

/// Runs the steps of the planner over opportunities that share one employer, and so one budget of
/// reminders. `standings` are theirs, by id.
EmployerPlan planEmployer(
    std::vector<Standing> standings, const ContactIndex &contacts, const Playbooks &playbooks);

} // namespace Afterword
