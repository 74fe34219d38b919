// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/nextaction.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

namespace {

bool isTask(const FollowUp *followUp)
{
    return followUp->channel == Channel::Task;
}

/// The first one of that state, somebody to turn to before something to do alone; null if none.
const FollowUp *firstOf(const FollowUpsThere &pending, State state)
{
    const FollowUp *first = nullptr;
    for (const FollowUp *followUp : pending) {
        if (followUp->state == state && (!first || (isTask(first) && !isTask(followUp))))
            first = followUp;
    }
    return first;
}

NextAction doing(const FollowUp &first, const FollowUpsThere &pending)
{
    const auto count = std::ranges::count_if(pending, [&](const FollowUp *other) {
        return other->state == first.state && other->kind == first.kind
            && other->channel == first.channel;
    });
    return {.kind = NextKind::Do,
        .day = first.due,
        .followUp = first.id,
        .count = static_cast<int>(count)};
}

/// Until when they want the answer to their offer; the last date they named counts.
QDate answerWantedBy(const Opportunity &opportunity)
{
    const LogEntry *last = nullptr;
    for (const LogEntry &entry : opportunity.log) {
        if (entry.outcome == LogOutcome::Offer && (!last || last->at < entry.at))
            last = &entry;
    }
    return last ? last->newPromise : QDate();
}

/// What lies ahead, the earliest first.
std::optional<NextAction> ahead(
    const Opportunity &opportunity, const FollowUpsThere &pending, const WallTime &now)
{
    std::vector<NextAction> all;
    for (const Interview &interview : opportunity.interviews) {
        if (interview.start > now)
            all.push_back(
                {.kind = NextKind::Attend, .day = interview.start.date, .round = interview.round});
    }
    for (const FollowUp *followUp : pending) {
        if (!isTask(followUp))
            all.push_back({.kind = NextKind::Wait, .day = followUp->due, .followUp = followUp->id});
    }
    if (all.empty())
        return {};
    return *std::ranges::min_element(
        all, {}, [](const NextAction &one) { return std::tuple(one.day, one.kind); });
}

NextAction ended(const FollowUpsThere &pending)
{
    const auto warm = std::ranges::find(pending, LogKind::StayWarm, &FollowUp::kind);
    return {
        .kind = NextKind::Ended, .followUp = warm == pending.end() ? FollowUpId{} : (*warm)->id};
}

} // namespace

std::map<OpportunityId, FollowUpsThere> pendingByOpportunity(const Plan &plan)
{
    std::map<OpportunityId, FollowUpsThere> all;
    for (const FollowUp &followUp : plan.followUps) {
        if (isPending(followUp))
            all[followUp.opportunity].push_back(&followUp);
    }
    return all;
}

NextAction nextActionOf(
    const Opportunity &opportunity, const FollowUpsThere &pending, const WallTime &now)
{
    for (const State state : {State::Overdue, State::Due}) {
        if (const FollowUp *first = firstOf(pending, state))
            return doing(*first, pending);
    }
    if (!isOpen(opportunity))
        return ended(pending);
    if (opportunity.stage == Stage::Offer || opportunity.outcome)
        return {.kind = NextKind::Answer, .day = answerWantedBy(opportunity)};
    return ahead(opportunity, pending, now).value_or(NextAction{});
}

bool isSooner(const NextAction &one, const NextAction &other)
{
    const auto place = [](const NextAction &next) {
        const bool isDue = next.kind == NextKind::Do;
        const bool isOver = next.kind == NextKind::Ended;
        // No day sorts before every day, but nothing to do is not urgent.
        return std::tuple(isOver, !isDue, !next.day.isValid(), next.day);
    };
    return place(one) < place(other);
}

} // namespace Afterword
