// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/decisions.h"

#include <tuple>

namespace Afterword {

namespace {

auto recency(const Decision &decision)
{
    return std::tuple(decision.at, decision.kind, decision.until);
}

} // namespace

const Decision *decisionAbout(const Standing &standing, const FollowUpId &followUp)
{
    const Decision *last = nullptr;
    for (const Decision &decision : standing.opportunity->decisions) {
        if (decision.followUp == followUp && (!last || recency(*last) < recency(decision)))
            last = &decision;
    }
    return last;
}

void attachDecisions(std::vector<Candidate> &candidates)
{
    for (Candidate &candidate : candidates) {
        if (!candidate.standing->opportunity->decisions.isEmpty())
            candidate.decision = decisionAbout(*candidate.standing, candidate.followUp.id);
    }
}

WallTime decidedTime(const Candidate &candidate)
{
    if (!candidate.decision || candidate.decision->kind == DecisionKind::Skipped)
        return {};
    return candidate.decision->until;
}

void explainDecision(Candidate &candidate, QDate from)
{
    if (!candidate.decision)
        return;
    QList<Reason> &because = candidate.followUp.because;
    switch (candidate.decision->kind) {
    case DecisionKind::Snoozed:
        because.append({.code = ReasonCode::Snoozed, .to = candidate.decision->until.date});
        break;
    case DecisionKind::Moved:
        because.append(
            {.code = ReasonCode::Moved, .from = from, .to = candidate.decision->until.date});
        break;
    case DecisionKind::Skipped:
        because.append({.code = ReasonCode::Skipped});
        break;
    }
}

} // namespace Afterword
