// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/opportunity.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

namespace {

bool isOfferOrRefusal(const LogEntry &entry)
{
    return entry.outcome == LogOutcome::Offer || entry.outcome == LogOutcome::NotHired;
}

/// What is taken back in the minute in which it came is taken back.
auto recency(const LogEntry &entry)
{
    return std::tuple(entry.at, !isOfferOrRefusal(entry), entry.id);
}

/// The last word of the employer's in the log; null if there is none.
const LogEntry *lastAnswer(const QList<LogEntry> &log)
{
    const LogEntry *last = nullptr;
    for (const LogEntry &entry : log) {
        const bool isAnswer = entry.kind == LogKind::Answer || isOfferOrRefusal(entry);
        if (isAnswer && (!last || recency(*last) < recency(entry)))
            last = &entry;
    }
    return last;
}

bool wasInvitedAfter(const Opportunity &opportunity, QDate day)
{
    return day.isValid()
        && std::ranges::any_of(opportunity.interviews,
            [day](const Interview &interview) { return interview.start.date > day; });
}

} // namespace

std::optional<Outcome> outcomeOf(const Opportunity &opportunity)
{
    if (opportunity.outcome)
        return opportunity.outcome;
    const LogEntry *last = lastAnswer(opportunity.log);
    if (!last || !isOfferOrRefusal(*last))
        return {};
    const bool isOffer = last->outcome == LogOutcome::Offer;
    return Outcome{isOffer ? OutcomeKind::Offer : OutcomeKind::NotHired, last->at.date};
}

bool isOpen(const Opportunity &opportunity)
{
    const bool stands = opportunity.stage == Stage::Applied
        || opportunity.stage == Stage::Interviewing || opportunity.stage == Stage::Waiting
        || opportunity.stage == Stage::Offer;
    if (!stands)
        return false;
    const std::optional<Outcome> outcome = outcomeOf(opportunity);
    return !outcome || outcome->kind == OutcomeKind::Offer
        || (outcome->kind == OutcomeKind::NotHired && wasInvitedAfter(opportunity, outcome->on));
}

} // namespace Afterword
