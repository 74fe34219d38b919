// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/silence.h"

#include "core/planner/candidates.h"
#include "core/planner/decisions.h"
#include "core/planner/states.h"

#include <algorithm>

namespace Afterword {

namespace {

constexpr int daysForAnAnswer = 7;
constexpr int fewOpportunities = 3;

const Rule *silenceRule(const Standing &standing, SilenceAbout about)
{
    const QList<Rule> &rules = standing.playbook->rules;
    const auto found = std::ranges::find(rules, about, &Rule::silence);
    return found == rules.end() ? nullptr : &*found;
}

void answerByName(Candidate &candidate)
{
    for (const LogEntry *entry : candidate.standing->log) {
        if (entry->followUp == candidate.followUp.id && !candidate.done)
            candidate.done = entry;
    }
    candidate.decision = decisionAbout(*candidate.standing, candidate.followUp.id);
}

bool stillAsks(const Candidate &candidate)
{
    return (candidate.rule->countsTowardPace || candidate.agreed) && isToBePlaced(candidate)
        && candidate.standing->now.date
        <= std::max(candidate.followUp.closes, candidate.followUp.due);
}

/// The day on which the silence is complete; invalid while something is still to be asked.
QDate silentSince(const Employer &employer, const Standing &standing)
{
    if (standing.held.empty() || !standing.scheduled.empty() || standing.answer
        || standing.isClosed)
        return {};
    QDate since = standing.held.back()->start.date.addDays(standing.playbook->windowCloses);
    if (!standing.promises.empty())
        since = std::max(since, standing.promises.back().on.addDays(1));
    for (const Candidate &candidate : employer.candidates) {
        if (candidate.standing != &standing)
            continue;
        if (stillAsks(candidate))
            return {};
        if (candidate.rule->countsTowardPace && candidate.done)
            since = std::max(since, candidate.done->at.date.addDays(daysForAnAnswer));
    }
    return since <= standing.now.date ? since : QDate();
}

} // namespace

void noteSilence(Employer &employer)
{
    for (const Standing &standing : employer.standings) {
        const Rule *rule = silenceRule(standing, SilenceAbout::NoAnswer);
        const QDate since = rule ? silentSince(employer, standing) : QDate();
        if (!since.isValid())
            continue;
        Candidate candidate = candidateOf(*rule, standing, standing.held.back(), {since});
        candidate.followUp.id = followUpId(*rule, candidate, QStringLiteral("1"));
        answerByName(candidate);
        employer.candidates.push_back(candidate);
    }
}

std::optional<FollowUp> keepApplying(const Standing &standing, qsizetype openOpportunities)
{
    const Rule *rule = silenceRule(standing, SilenceAbout::FewOpportunities);
    if (!rule || standing.held.empty() || openOpportunities > fewOpportunities)
        return {};
    const Interview *first = standing.held.front();
    const qint64 weeks = first->start.date.daysTo(standing.now.date) / 7;
    if (weeks < 1)
        return {};
    Candidate candidate
        = candidateOf(*rule, standing, first, {first->start.date.addDays(7 * weeks)});
    candidate.followUp.id = followUpId(*rule, candidate, QString::number(weeks));
    answerByName(candidate);
    const WallTime decided = decidedTime(candidate);
    if (decided.isValid())
        candidate.followUp.due = decided.date;
    explainDecision(candidate, candidate.followUp.due);
    setState(candidate);
    return candidate.followUp;
}

} // namespace Afterword
