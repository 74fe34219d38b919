// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/weekly.h"

#include "core/planner/candidates.h"
#include "core/planner/decisions.h"
#include "core/planner/superseded.h"

#include <algorithm>

namespace Afterword {

WeeklyChain::WeeklyChain(const Rule &rule, const Standing &standing, const Interview &interview,
    const ContactIndex &contacts)
    : m_rule(rule)
    , m_standing(standing)
    , m_interview(interview)
    , m_contacts(contacts)
{
}

Candidate WeeklyChain::made(int ordinal, QDate follows) const
{
    Candidate candidate = candidateOf(m_rule, m_standing, &m_interview, {follows});
    const ContactId contact = mainInterviewer(m_interview);
    candidate.contact = m_contacts.find(contact);
    candidate.isMain = true;
    candidate.followUp.contact = candidate.contact ? contact : ContactId{};
    candidate.followUp.id = followUpId(m_rule, candidate, QString::number(ordinal));
    candidate.decision = decisionAbout(m_standing, candidate.followUp.id);
    return candidate;
}

QString WeeklyChain::idPrefix() const
{
    return m_rule.id + u'/' + m_standing.opportunity->id.text + u'/' + m_interview.id.text + u'/';
}

void WeeklyChain::claim(ExtraReminder &extra, QDate follows, Employer &employer)
{
    const FollowUpId &named = extra.entry->followUp;
    if (!named.isEmpty() && !named.text.startsWith(idPrefix()))
        return; // it says itself what it was
    Candidate candidate = made(m_ordinal, follows);
    while (candidate.decision && candidate.decision->kind == DecisionKind::Skipped
        && named != candidate.followUp.id)
        candidate = made(++m_ordinal, follows);
    if (named.isEmpty() && candidate.followUp.due > candidate.followUp.closes)
        return;
    candidate.done = extra.entry;
    extra.isClaimed = true;
    employer.candidates.push_back(std::move(candidate));
    ++m_ordinal;
}

void WeeklyChain::claimMade(Employer &employer)
{
    QDate last;
    for (const Candidate &candidate : employer.candidates) {
        const bool isBefore = candidate.standing == &m_standing
            && candidate.interview == &m_interview && candidate.rule->countsTowardPace
            && candidate.done;
        if (isBefore && (!last.isValid() || candidate.done->at.date < last))
            last = candidate.done->at.date;
    }
    for (ExtraReminder &extra : employer.extras) {
        if (extra.standing != &m_standing
            || interviewAt(m_standing, extra.entry->at) != &m_interview)
            continue;
        const QDate day = extra.entry->at.date;
        if (last.isValid() && last <= day)
            claim(extra, last, employer);
        last = day;
    }
}

bool WeeklyChain::isOver() const
{
    return m_standing.answer || m_standing.isClosed || interviewAfter(m_standing, m_interview);
}

std::vector<QDate> WeeklyChain::decidedDays(const Employer &employer) const
{
    std::vector<QDate> days;
    const QDate today = m_standing.now.date;
    for (const Decision &decision : m_standing.opportunity->decisions) {
        const QDate day = decision.until.date;
        const bool isMeant = decision.followUp.text.startsWith(idPrefix())
            && decision.kind != DecisionKind::Skipped
            && decisionAbout(m_standing, decision.followUp) == &decision;
        const QDate closes = dayOf(*m_rule.closes, made(m_ordinal, today));
        const bool wasMissed = closes < today && day <= closes;
        const bool wasMade = std::ranges::any_of(employer.candidates,
            [&](const Candidate &other) { return other.followUp.id == decision.followUp; });
        if (isMeant && !wasMissed && !wasMade && !isOver())
            days.push_back(std::max(day, today));
    }
    std::ranges::sort(days);
    return days;
}

std::optional<Candidate> WeeklyChain::next(Employer &employer, const Timeline &timeline)
{
    const QDate contact = timeline.lastContact(m_standing, m_interview);
    if (m_hasEnded || isOver() || !contact.isValid())
        return {};
    for (;;) {
        const QDate follows = m_skippedOn.isValid() ? std::max(contact, m_skippedOn) : contact;
        Candidate candidate = made(m_ordinal, follows);
        if (candidate.followUp.due > candidate.followUp.closes)
            return {};
        if (!candidate.decision || candidate.decision->kind != DecisionKind::Skipped) {
            hold(candidate, employer.candidates);
            return candidate;
        }
        m_skippedOn = candidate.followUp.due;
        explainDecision(candidate, {});
        employer.candidates.push_back(candidate);
        ++m_ordinal;
    }
}

} // namespace Afterword
