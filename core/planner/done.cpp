// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/done.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

namespace {

bool isOfItsKind(const LogEntry &entry, const Rule &rule)
{
    if (entry.kind == rule.kind)
        return rule.kind != LogKind::Task;
    if (rule.kind == LogKind::Callback)
        return entry.kind == LogKind::Call;
    return rule.countsTowardPace && isReminder(entry) && rule.channels.contains(entry.channel);
}

bool isWith(const Candidate &candidate, const ContactId &person)
{
    return person.isEmpty() || !candidate.contact || candidate.contact->id == person;
}

/// A callback may be made before its time, but not before it was agreed.
bool isAfterItsEvent(const LogEntry &entry, const Candidate &candidate)
{
    if (candidate.agreed)
        return entry.at > candidate.agreed->at && &entry != candidate.agreed;
    return entry.at.date >= candidate.event.date;
}

bool isAboutThatInterview(const LogEntry &entry, const Candidate &candidate)
{
    return candidate.agreed || candidate.rule->follows != Event::InterviewHeld
        || interviewAt(*candidate.standing, entry.at) == candidate.interview;
}

/// Another reminder, made in its time or shortly before, had done its work already.
bool wasServedBefore(const LogEntry &entry, const Candidate &candidate)
{
    const Standing &standing = *candidate.standing;
    const FollowUp &followUp = candidate.followUp;
    if (!candidate.rule->countsTowardPace || !followUp.closes.isValid()
        || entry.at.date <= followUp.closes)
        return false;
    const QDate since = followUp.due.addDays(1 - standing.playbook->paceDays);
    return std::ranges::any_of(standing.log, [&](const LogEntry *earlier) {
        return isReminder(*earlier) && earlier->at.date >= since
            && earlier->at.date <= followUp.closes
            && interviewAt(standing, earlier->at) == candidate.interview;
    });
}

bool mayAnswer(const LogEntry &entry, const ContactId &person, const Candidate &candidate)
{
    return !candidate.done && entry.followUp.isEmpty() && entry.at.isValid()
        && entry.outcome != LogOutcome::NoAnswer && isOfItsKind(entry, *candidate.rule)
        && isWith(candidate, person) && isAfterItsEvent(entry, candidate)
        && isAboutThatInterview(entry, candidate) && !wasServedBefore(entry, candidate);
}

/// The less, the better an entry fits: in its window, of the very kind, the latest event.
auto misfit(const LogEntry &entry, const Candidate &candidate)
{
    const QDate day = entry.at.date;
    const FollowUp &followUp = candidate.followUp;
    const bool isInWindow
        = day >= followUp.opens && (!followUp.closes.isValid() || day <= followUp.closes);
    return std::tuple(!candidate.agreed, !isInWindow, entry.kind != candidate.rule->kind,
        -candidate.event.date.toJulianDay(), candidate.ruleIndex, followUp.id);
}

Candidate *bestFor(
    const LogEntry &entry, const ContactId &person, std::vector<Candidate> &candidates)
{
    Candidate *best = nullptr;
    for (Candidate &candidate : candidates) {
        if (mayAnswer(entry, person, candidate)
            && (!best || misfit(entry, candidate) < misfit(entry, *best)))
            best = &candidate;
    }
    return best;
}

bool answersByName(const LogEntry &entry, std::vector<Candidate> &candidates)
{
    if (entry.followUp.isEmpty() || entry.outcome == LogOutcome::NoAnswer)
        return false;
    const auto named = std::ranges::find_if(candidates,
        [&](const Candidate &candidate) { return candidate.followUp.id == entry.followUp; });
    if (named == candidates.end())
        return false;
    if (!named->done)
        named->done = &entry;
    return true;
}

bool answersByKind(const LogEntry &entry, std::vector<Candidate> &candidates)
{
    QList<ContactId> people = entry.with.isEmpty() ? QList{ContactId{}} : entry.with;
    std::ranges::sort(people);
    bool isAnAnswer = false;
    for (const ContactId &person : people) {
        if (Candidate *candidate = bestFor(entry, person, candidates)) {
            candidate->done = &entry;
            isAnAnswer = true;
        }
    }
    return isAnAnswer;
}

} // namespace

std::vector<const LogEntry *> markDone(std::vector<Candidate> &candidates, const Standing &standing)
{
    std::vector<const LogEntry *> unclaimed;
    for (const LogEntry *entry : standing.log) {
        if (!answersByName(*entry, candidates) && !entry->followUp.isEmpty() && isReminder(*entry))
            unclaimed.push_back(entry);
    }
    for (const LogEntry *entry : standing.log) {
        if (entry->followUp.isEmpty() && !answersByKind(*entry, candidates) && isReminder(*entry))
            unclaimed.push_back(entry);
    }
    std::ranges::sort(
        unclaimed, {}, [](const LogEntry *entry) { return std::tuple(entry->at, entry->id); });
    return unclaimed;
}

} // namespace Afterword
