// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/replan.h"

namespace Afterword {

namespace {

/// The one opportunity that a change is about, if the others can keep their plan: it was altered
/// and is still at the same employer, or it is new.
std::optional<OpportunityId> onlyOpportunity(const QList<FactChange> &facts)
{
    if (facts.size() != 1 || !facts.constFirst().after)
        return {};
    const auto *after = std::get_if<Opportunity>(&*facts.constFirst().after);
    if (!after)
        return {};
    const auto &before = facts.constFirst().before;
    if (before && std::get<Opportunity>(*before).employer != after->employer)
        return {};
    return after->id;
}

} // namespace

Plan planAfter(
    const Plan &before, const Dossier &after, const Advice &advice, const QList<FactChange> &facts)
{
    const std::optional<OpportunityId> only = onlyOpportunity(facts);
    return only ? replanned(before, after, advice, *only) : plan(after, advice, before.now);
}

} // namespace Afterword
