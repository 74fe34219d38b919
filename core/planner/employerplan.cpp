// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/employerplan.h"

#include "core/planner/candidates.h"
#include "core/planner/channels.h"
#include "core/planner/decisions.h"
#include "core/planner/done.h"
#include "core/planner/officedays.h"
#include "core/planner/pace.h"
#include "core/planner/silence.h"
#include "core/planner/states.h"
#include "core/planner/superseded.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

namespace {

void collect(Employer &employer, const ContactIndex &contacts)
{
    for (const Standing &standing : employer.standings) {
        std::vector<Candidate> made = candidates(standing, contacts);
        for (const LogEntry *entry : markDone(made, standing))
            employer.extras.push_back({&standing, entry});
        std::ranges::move(made, std::back_inserter(employer.candidates));
    }
    attachDecisions(employer.candidates);
}

void placeOthers(std::vector<Candidate> &candidates)
{
    for (Candidate &candidate : candidates) {
        if (candidate.rule->countsTowardPace)
            continue;
        chooseChannel(candidate);
        const WallTime decided = decidedTime(candidate);
        if (!decided.isValid() || !isToBePlaced(candidate))
            continue;
        explainDecision(candidate, candidate.followUp.due);
        candidate.followUp.due = decided.date;
        candidate.followUp.time = decided.time;
    }
}

/// The days of reminders that need no place any more: the rule's own, when somebody was there.
void settleReminders(std::vector<Candidate> &candidates)
{
    for (Candidate &candidate : candidates) {
        FollowUp &followUp = candidate.followUp;
        if (!candidate.rule->countsTowardPace || isToBePlaced(candidate))
            continue;
        if (candidate.done)
            followUp.channel = candidate.done->channel;
        QList<Reason> moves;
        followUp.due = movedToOfficeDay(*candidate.standing->region, followUp.due, moves);
        if (candidate.done)
            followUp.because.append(moves);
    }
}

void explainCircumstances(Candidate &candidate, const Playbooks &playbooks)
{
    const QString &wanted = candidate.standing->opportunity->playbook;
    QList<Reason> &because = candidate.followUp.because;
    if (!wanted.isEmpty() && !playbooks.byName.contains(wanted)
        && wanted != playbooks.standard.name)
        because.append({.code = ReasonCode::PlaybookUnknown, .what = wanted});
    const bool isFirstOfSeveral = candidate.isMain && candidate.rule->kind == LogKind::ThankYou
        && candidate.rule->follows == Event::InterviewHeld && candidate.interview->met.size() > 1;
    if (isFirstOfSeveral)
        because.append({.code = ReasonCode::MainFirst, .source = QStringLiteral("001")});
    if (candidate.decision && candidate.decision->kind == DecisionKind::Skipped
        && candidate.rule->follows != Event::ReminderSent)
        explainDecision(candidate, {});
}

auto place(const Candidate &candidate)
{
    const WallTime start = candidate.interview ? candidate.interview->start : WallTime{};
    return std::tuple(candidate.followUp.opportunity, candidate.ruleIndex, start, !candidate.isMain,
        candidate.followUp.contact, candidate.event, candidate.followUp.id);
}

std::optional<QDate> lastReminder(const Employer &employer, std::optional<Channel> &channel)
{
    std::optional<WallTime> last;
    const auto take = [&](const LogEntry &entry) {
        if (!last || *last < entry.at) {
            last = entry.at;
            channel = entry.channel;
        }
    };
    for (const Candidate &candidate : employer.candidates) {
        if (candidate.rule->countsTowardPace && candidate.done)
            take(*candidate.done);
    }
    for (const ExtraReminder &extra : employer.extras)
        take(*extra.entry);
    return last ? std::optional(last->date) : std::nullopt;
}

PaceStatus paceOf(const Standing &standing, const Employer &employer, const ContactIndex &contacts)
{
    std::optional<Channel> channel;
    const std::optional<QDate> last = lastReminder(employer, channel);
    const QDate today = standing.now.date;
    const QDate allowed
        = last ? std::max(today, last->addDays(standing.playbook->paceDays)) : today;
    PaceStatus status{.opportunity = standing.opportunity->id,
        .lastReminder = last.value_or(QDate()),
        .nextAllowed = standing.region->officeDayOnOrAfter(allowed)};
    const Candidate *next = nullptr;
    for (const Candidate &candidate : employer.candidates) {
        if (candidate.standing == &standing && candidate.rule->countsTowardPace
            && isToBePlaced(candidate) && isPending(candidate.followUp)
            && (!next || candidate.followUp.due < next->followUp.due))
            next = &candidate;
    }
    const ContactId main
        = standing.held.empty() ? ContactId{} : mainInterviewer(*standing.held.back());
    status.nextChannel = next ? next->followUp.channel : nextChannel(contacts.find(main), channel);
    return status;
}

EmployerPlan finished(Employer &employer, const ContactIndex &contacts, const Playbooks &playbooks)
{
    std::erase_if(employer.candidates,
        [](const Candidate &candidate) { return candidate.fate == Candidate::Fate::Dropped; });
    for (Candidate &candidate : employer.candidates) {
        explainCircumstances(candidate, playbooks);
        setState(candidate);
    }
    EmployerPlan plan;
    for (const Standing &standing : employer.standings) {
        if (isOpen(*standing.opportunity))
            plan.pace.push_back(paceOf(standing, employer, contacts));
    }
    std::vector<Candidate *> order;
    order.reserve(employer.candidates.size());
    for (Candidate &candidate : employer.candidates)
        order.push_back(&candidate);
    std::ranges::sort(
        order, [](const Candidate *a, const Candidate *b) { return place(*a) < place(*b); });
    plan.followUps.reserve(order.size());
    for (Candidate *candidate : order)
        plan.followUps.push_back(std::move(candidate->followUp));
    return plan;
}

} // namespace

Employer arrangedEmployer(std::vector<Standing> standings, const ContactIndex &contacts)
{
    Employer employer{.standings = std::move(standings)};
    collect(employer, contacts);
    supersede(employer.candidates);
    placeOthers(employer.candidates);
    keepPace(employer, contacts);
    settleReminders(employer.candidates);
    noteSilence(employer);
    return employer;
}

EmployerPlan planEmployer(
    std::vector<Standing> standings, const ContactIndex &contacts, const Playbooks &playbooks)
{
    Employer employer = arrangedEmployer(std::move(standings), contacts);
    return finished(employer, contacts, playbooks);
}

} // namespace Afterword
