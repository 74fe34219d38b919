// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <map>
#include <vector>

namespace Afterword {

enum class NextKind {
    Do, ///< a follow-up is late or due
    Attend, ///< an interview is agreed on
    Answer, ///< they wait for the seeker's answer to an offer
    Wait, ///< the next follow-up is still ahead
    Nothing, ///< open, and nothing is planned
    Ended,
};

/// What an opportunity asks for next.
struct NextAction
{
    NextKind kind = NextKind::Nothing;
    QDate day = {}; ///< invalid: none
    FollowUpId followUp = {}; ///< for `Do`, `Wait`, and for `Ended` where they are kept warm
    int count = 0; ///< for `Do`: how many like it are due by then
    int round = 0; ///< for `Attend`

    bool operator==(const NextAction &) const = default;
};

/// Of one opportunity, in the plan's order; they point into the plan.
using FollowUpsThere = std::vector<const FollowUp *>;

/// The pending follow-ups of each opportunity that has any.
std::map<OpportunityId, FollowUpsThere> pendingByOpportunity(const Plan &plan);

/// People come before tasks, and what is late before what is due. `now` is at the employer's
/// place.
NextAction nextActionOf(
    const Opportunity &opportunity, const FollowUpsThere &pending, const WallTime &now);

/// Whether `one` asks earlier than `other`: late, due, then by day; what has ended comes last.
bool isSooner(const NextAction &one, const NextAction &other);

} // namespace Afterword
