// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plan.h"

#include <algorithm>

namespace Afterword {

const FollowUp *findFollowUp(const Plan &plan, const FollowUpId &id)
{
    const auto found = std::ranges::find(plan.followUps, id, &FollowUp::id);
    return found == plan.followUps.end() ? nullptr : &*found;
}

bool isPending(const FollowUp &followUp)
{
    switch (followUp.state) {
    case State::Planned:
    case State::Due:
    case State::Overdue:
    case State::Held:
    case State::Snoozed:
        return true;
    case State::Done:
    case State::DoneLate:
    case State::Missed:
    case State::Served:
    case State::Skipped:
        return false;
    }
    return false;
}

} // namespace Afterword
