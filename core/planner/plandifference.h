// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// What a difference means to the seeker.
enum class DifferenceKind {
    Comes, ///< is to be done, and was not before
    Goes, ///< is no longer asked
    Settled, ///< was to be done and is done
    Moves, ///< to another day or hour
    OtherChannel,
    OtherState, ///< as in: it waits now
    Background, ///< asks nothing, or nothing else, of the seeker
};

/// One follow-up that two plans do not show alike.
struct PlanDifference
{
    std::optional<FollowUp> before = {}; ///< none: only the other plan has it
    std::optional<FollowUp> after = {}; ///< none: only the first plan has it

    bool operator==(const PlanDifference &) const = default;
};

/// A time from one day to another, both included; an invalid day is no bound.
struct Period
{
    QDate from = {};
    QDate to = {};

    bool operator==(const Period &) const = default;
};

/// What must be done to the follow-ups of `before` to get those of `after`: by day, then in the
/// order of the plans. Of a `period`, those that stand in it before or after.
QList<PlanDifference> differences(const Plan &before, const Plan &after, const Period &period = {});

/// The weightiest of what it means, in the order of the enumeration.
DifferenceKind kindOf(const PlanDifference &difference);

/// Those which the seeker should hear of: all but what stays in the background.
QList<PlanDifference> noticeable(const QList<PlanDifference> &differences);

/// The follow-up as it is after, or as it was if it is gone.
const FollowUp &shownOf(const PlanDifference &difference);

} // namespace Afterword
