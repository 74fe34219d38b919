// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/pace.h"

#include "core/planner/channels.h"
#include "core/planner/decisions.h"
#include "core/planner/officedays.h"
#include "core/planner/weekly.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

namespace {

/// Gives the reminders of one employer their days, one after another.
class Pacer final
{
public:
    Pacer(Employer &employer, std::vector<WeeklyChain> &chains)
        : m_employer(employer)
        , m_timeline(employer)
        , m_chains(chains)
    {
    }

    void placeAll();
    void flagDecisions();
    const Timeline &timeline() const { return m_timeline; }

private:
    void sortOut();
    void placeDecided(size_t index);
    void place(size_t index);
    void placeWeekliesBefore(const Candidate *fixed);
    bool placeWeekly(const Candidate *fixed);
    void serveUnreachable();
    bool yields(const Candidate &candidate) const;

    Employer &m_employer;
    Timeline m_timeline;
    std::vector<WeeklyChain> &m_chains;
    std::vector<size_t> m_turns;
    std::vector<size_t> m_unreachable;
};

/// Whose turn it is: by the office day on which it is due; what waits for a promise after what
/// does not, what follows reminders after what stands on its own.
auto turn(const Candidate &candidate)
{
    const WallTime decided = decidedTime(candidate);
    const QDate due = decided.isValid() ? decided.date : candidate.followUp.due;
    const QDate wished = candidate.earliest.isValid() ? std::max(due, candidate.earliest) : due;
    const QDate earliest = candidate.standing->region->officeDayOnOrAfter(wished);
    const bool isWeekly = candidate.rule->follows == Event::ReminderSent;
    return std::tuple(earliest.toJulianDay(), isWeekly, candidate.rule->waitsForPromise,
        candidate.followUp.opportunity, candidate.ruleIndex, candidate.followUp.id);
}

/// Without an address it makes room for a neighbour that has one.
bool Pacer::yields(const Candidate &candidate) const
{
    if (isReachable(candidate))
        return false;
    return std::ranges::any_of(m_employer.candidates, [&](const Candidate &other) {
        return other.standing == candidate.standing && other.rule->countsTowardPace
            && isToBePlaced(other) && isReachable(other);
    });
}

void Pacer::sortOut()
{
    for (size_t i = 0; i < m_employer.candidates.size(); ++i) {
        const Candidate &candidate = m_employer.candidates[i];
        if (!candidate.rule->countsTowardPace || !isToBePlaced(candidate))
            continue;
        if (decidedTime(candidate).isValid())
            placeDecided(i);
        else
            (yields(candidate) ? m_unreachable : m_turns).push_back(i);
    }
    for (const WeeklyChain &chain : m_chains) {
        for (const QDate day : chain.decidedDays(m_employer))
            m_timeline.reserve(day);
    }
    std::ranges::sort(m_turns, {}, [this](size_t i) { return turn(m_employer.candidates[i]); });
}

void Pacer::placeDecided(size_t index)
{
    Candidate &candidate = m_employer.candidates[index];
    explainDecision(candidate, candidate.followUp.due);
    candidate.followUp.due = decidedTime(candidate).date;
    candidate.followUp.time = decidedTime(candidate).time;
    if (candidate.rule->follows == Event::ReminderSent)
        m_timeline.release(std::max(candidate.followUp.due, candidate.standing->now.date));
    m_timeline.occupy(index);
}

void Pacer::place(size_t index)
{
    Candidate &candidate = m_employer.candidates[index];
    FollowUp &followUp = candidate.followUp;
    const Fit fit = m_timeline.firstFit(candidate);
    const bool isTooLate = followUp.closes.isValid() && fit.day > followUp.closes;
    if (isTooLate && fit.blocker != Slot::nobody) {
        candidate.fate = Candidate::Fate::Served;
        for (const Reason &move : fit.moves) {
            if (move.code == ReasonCode::HeldForPromise || move.code == ReasonCode::HeldForCallback)
                followUp.because.append(move);
        }
        followUp.because.append(m_timeline.servedBy(fit));
        return;
    }
    explainOfficeDays(candidate, followUp.because);
    followUp.because.append(fit.moves);
    explainRegion(candidate, followUp.because);
    followUp.due = fit.day;
    // A window that holds no office day at all is stretched to the first one after it.
    if (isTooLate)
        followUp.closes = fit.day;
    m_timeline.occupy(index);
}

bool Pacer::placeWeekly(const Candidate *fixed)
{
    WeeklyChain *first = nullptr;
    std::optional<Candidate> next;
    for (WeeklyChain &chain : m_chains) {
        std::optional<Candidate> candidate = chain.next(m_employer, m_timeline);
        if (candidate && (!next || turn(*candidate) < turn(*next))) {
            next = std::move(candidate);
            first = &chain;
        }
    }
    if (!next || (fixed && turn(*fixed) < turn(*next)))
        return false;
    const bool isDecided = decidedTime(*next).isValid();
    const bool isServed = next->fate != Candidate::Fate::Open;
    if (isServed || (!isDecided && m_timeline.firstFit(*next).day > next->followUp.closes)) {
        first->end();
        return true;
    }
    m_employer.candidates.push_back(*std::move(next));
    const size_t index = m_employer.candidates.size() - 1;
    if (isDecided)
        placeDecided(index);
    else
        place(index);
    // One that was missed was no reminder: nothing follows it.
    if (m_timeline.taken().back().lastBlocked.isValid())
        first->end();
    first->advance();
    return true;
}

void Pacer::placeWeekliesBefore(const Candidate *fixed)
{
    while (placeWeekly(fixed)) { }
}

void Pacer::serveUnreachable()
{
    for (const size_t index : m_unreachable) {
        Candidate &candidate = m_employer.candidates[index];
        const Slot *neighbour = m_timeline.neighbour(*candidate.standing, candidate.followUp.due);
        if (!neighbour) {
            place(index);
            continue;
        }
        candidate.fate = Candidate::Fate::Served;
        candidate.followUp.because.append(
            {.code = ReasonCode::NoAddress, .channel = candidate.followUp.channel});
        const auto slot = static_cast<size_t>(neighbour - m_timeline.taken().data());
        candidate.followUp.because.append(m_timeline.servedBy({.blocker = slot}));
    }
}

void Pacer::placeAll()
{
    sortOut();
    for (const size_t index : m_turns) {
        const Candidate fixed = m_employer.candidates[index];
        placeWeekliesBefore(&fixed);
        place(index);
    }
    placeWeekliesBefore(nullptr);
    serveUnreachable();
}

void Pacer::flagDecisions()
{
    for (size_t i = 0; i < m_employer.candidates.size(); ++i) {
        Candidate &candidate = m_employer.candidates[i];
        if (!candidate.rule->countsTowardPace || !isToBePlaced(candidate)
            || !decidedTime(candidate).isValid())
            continue;
        if (const Slot *other = m_timeline.tooNear(i))
            candidate.followUp.because.append({.code = ReasonCode::BreaksPace, .to = other->day});
    }
}

std::vector<WeeklyChain> chainsOf(const Employer &employer, const ContactIndex &contacts)
{
    std::vector<WeeklyChain> chains;
    for (const Standing &standing : employer.standings) {
        for (const Rule &rule : standing.playbook->rules) {
            if (rule.follows != Event::ReminderSent)
                continue;
            for (const Interview *interview : standing.held)
                chains.emplace_back(rule, standing, *interview, contacts);
        }
    }
    return chains;
}

void chooseChannels(Employer &employer, const Timeline &timeline)
{
    std::vector<Contacted> contacts;
    for (const Slot &slot : timeline.taken()) {
        if (!slot.made && (slot.candidate == Slot::nobody || slot.lastBlocked.isValid()))
            continue;
        Candidate *planned = slot.made ? nullptr : &employer.candidates[slot.candidate];
        contacts.push_back({.at = slot.made ? slot.made->at : WallTime{slot.day},
            .channel = slot.made ? slot.made->channel : Channel::Email,
            .candidate = planned});
    }
    rotateChannels(contacts);
}

} // namespace

void keepPace(Employer &employer, const ContactIndex &contacts)
{
    std::vector<WeeklyChain> chains = chainsOf(employer, contacts);
    for (WeeklyChain &chain : chains)
        chain.claimMade(employer);
    std::erase_if(employer.extras, [](const ExtraReminder &extra) { return extra.isClaimed; });
    Pacer pacer(employer, chains);
    pacer.placeAll();
    pacer.flagDecisions();
    chooseChannels(employer, pacer.timeline());
}

} // namespace Afterword
