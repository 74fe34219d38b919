// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plandifference.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace Afterword {

namespace {

using ById = QHash<FollowUpId, const FollowUp *>;

ById byId(const Plan &plan)
{
    ById found;
    found.reserve(plan.followUps.size());
    for (const FollowUp &followUp : plan.followUps)
        found.insert(followUp.id, &followUp);
    return found;
}

bool isWithin(const std::optional<FollowUp> &followUp, const Period &period)
{
    return followUp && (!period.from.isValid() || followUp->due >= period.from)
        && (!period.to.isValid() || followUp->due <= period.to);
}

} // namespace

QList<PlanDifference> differences(const Plan &before, const Plan &after, const Period &period)
{
    QList<PlanDifference> all;
    const auto take = [&](const PlanDifference &difference) {
        if (isWithin(difference.before, period) || isWithin(difference.after, period))
            all.append(difference);
    };
    const ById then = byId(after);
    for (const FollowUp &followUp : before.followUps) {
        if (!then.contains(followUp.id))
            take({.before = followUp});
    }
    const ById once = byId(before);
    for (const FollowUp &followUp : after.followUps) {
        const FollowUp *earlier = once.value(followUp.id, nullptr);
        if (!earlier)
            take({.after = followUp});
        else if (*earlier != followUp)
            take({.before = *earlier, .after = followUp});
    }
    std::ranges::stable_sort(all, {},
        [](const PlanDifference &difference) { return shownOf(difference).due.toJulianDay(); });
    return all;
}

DifferenceKind kindOf(const PlanDifference &difference)
{
    const bool wasPending = difference.before && isPending(*difference.before);
    const bool isPendingNow = difference.after && isPending(*difference.after);
    if (!wasPending)
        return isPendingNow ? DifferenceKind::Comes : DifferenceKind::Background;
    if (!isPendingNow) {
        const bool isDone = difference.after
            && (difference.after->state == State::Done
                || difference.after->state == State::DoneLate);
        return isDone ? DifferenceKind::Settled : DifferenceKind::Goes;
    }
    if (difference.before->due != difference.after->due
        || difference.before->time != difference.after->time)
        return DifferenceKind::Moves;
    if (difference.before->channel != difference.after->channel)
        return DifferenceKind::OtherChannel;
    return difference.before->state != difference.after->state ? DifferenceKind::OtherState
                                                               : DifferenceKind::Background;
}

QList<PlanDifference> noticeable(const QList<PlanDifference> &differences)
{
    QList<PlanDifference> found;
    std::ranges::copy_if(differences, std::back_inserter(found),
        [](const PlanDifference &one) { return kindOf(one) != DifferenceKind::Background; });
    return found;
}

const FollowUp &shownOf(const PlanDifference &difference)
{
    return difference.after ? *difference.after : *difference.before;
}

} // namespace Afterword
