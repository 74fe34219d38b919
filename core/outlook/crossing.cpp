// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/crossing.h"

#include <algorithm>

namespace Afterword {

namespace {

bool isCrossing(const Reason &reason)
{
    return reason.code == ReasonCode::SamePerson || reason.code == ReasonCode::SameTime
        || reason.code == ReasonCode::OfferEndsFirst;
}

/// The opportunity at that employer which the reason means: the one with a follow-up on its day,
/// else the first by id.
OpportunityId otherOf(
    const Reason &reason, const OpportunityId &own, const Plan &plan, const Dossier &dossier)
{
    OpportunityId first;
    for (const Opportunity &opportunity : dossier.opportunities) {
        if (opportunity.employer != reason.what || opportunity.id == own)
            continue;
        const bool isThatDay = std::ranges::any_of(plan.followUps, [&](const FollowUp &followUp) {
            return followUp.opportunity == opportunity.id && followUp.due == reason.to;
        });
        if (isThatDay)
            return opportunity.id;
        if (first.isEmpty() || opportunity.id < first)
            first = opportunity.id;
    }
    return first;
}

bool isSame(const Crossing &one, const Crossing &other)
{
    return one.code == other.code && one.contact == other.contact && one.employer == other.employer;
}

} // namespace

QList<Crossing> crossingsOf(const FollowUp &followUp, const Plan &plan, const Dossier &dossier)
{
    QList<Crossing> crossings;
    for (const Reason &reason : followUp.because) {
        if (!isCrossing(reason))
            continue;
        crossings.append({.code = reason.code,
            .contact = reason.code == ReasonCode::SamePerson ? followUp.contact : ContactId{},
            .employer = reason.what,
            .other = otherOf(reason, followUp.opportunity, plan, dossier),
            .on = reason.to});
    }
    return crossings;
}

QList<Crossing> crossingsOf(
    const OpportunityId &opportunity, const Plan &plan, const Dossier &dossier)
{
    QList<Crossing> all;
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.opportunity != opportunity || !isPending(followUp))
            continue;
        for (const Crossing &crossing : crossingsOf(followUp, plan, dossier)) {
            const bool isSaid = std::ranges::any_of(
                all, [&](const Crossing &said) { return isSame(said, crossing); });
            if (!isSaid)
                all.append(crossing);
        }
    }
    return all;
}

} // namespace Afterword
