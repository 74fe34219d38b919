// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/movejudge.h"

#include "core/dossier/employerkey.h"
#include "core/planner/employerplan.h"
#include "core/planner/silence.h"

#include <algorithm>

namespace Afterword {

namespace {

constexpr int daysToLookAt = 62;

using Kind = MoveObstacle::Kind;

/// As the seeker would move it; its hour stays.
Opportunity withMove(
    Opportunity opportunity, const FollowUp &followUp, QDate to, const WallTime &at)
{
    opportunity.decisions.removeIf(
        [&](const Decision &earlier) { return earlier.followUp == followUp.id; });
    opportunity.decisions.append({.followUp = followUp.id,
        .kind = DecisionKind::Moved,
        .until = {to, followUp.time},
        .at = at});
    return opportunity;
}

int paceOf(const Employer &employer)
{
    int days = 1;
    for (const Standing &standing : employer.standings)
        days = std::max(days, standing.playbook->paceDays);
    return days;
}

std::optional<MoveObstacle> obstacleFor(
    const Candidate &candidate, QDate day, const Employer &employer)
{
    const FollowUp &followUp = candidate.followUp;
    if (!isToBePlaced(candidate) || followUp.due != day)
        return MoveObstacle{.kind = Kind::NotKept};
    // The seeker's own day overrules what holds it; advice 002 does not.
    if (candidate.earliest.isValid() && day < candidate.earliest) {
        const bool isCall = candidate.heldBy == ReasonCode::HeldForCallback;
        return MoveObstacle{
            .kind = isCall ? Kind::AgreedCall : Kind::Promise, .day = candidate.heldUntil};
    }
    const auto flag = std::ranges::find(followUp.because, ReasonCode::BreaksPace, &Reason::code);
    if (flag != followUp.because.end())
        return MoveObstacle{.kind = Kind::Pace, .day = flag->to, .count = paceOf(employer)};
    return {};
}

} // namespace

MoveJudge::MoveJudge(
    const Dossier &dossier, const Advice &advice, const Plan &plan, const FollowUpId &followUp)
    : m_dossier(dossier)
    , m_advice(advice)
    , m_now(plan.now)
    , m_contacts(m_dossier.contacts)
{
    const FollowUp *found = findFollowUp(plan, followUp);
    if (!found)
        return;
    m_followUp = *found;
    const Opportunity *own = findOpportunity(m_dossier, m_followUp.opportunity);
    if (!own)
        return;
    m_there = wallTimeAt(m_now, timeZoneOf(m_dossier, *own));
    const QString key = employerKey(own->employer);
    for (const Opportunity &opportunity : m_dossier.opportunities) {
        if (employerKey(opportunity.employer) == key)
            m_employer.push_back(&opportunity);
    }
    std::ranges::sort(m_employer, {}, [](const Opportunity *one) { return one->id; });
}

std::optional<MoveObstacle> MoveJudge::obstacleOn(QDate day) const
{
    if (m_employer.empty() || !isPending(m_followUp))
        return MoveObstacle{.kind = Kind::IsOver};
    if (const std::optional<MoveObstacle> found = ofTheWindow(day))
        return found;
    return ofThePlan(day);
}

std::optional<QDate> MoveJudge::nextFree(QDate day, int step) const
{
    for (int i = 0; i < daysToLookAt; ++i) {
        if (!obstacleOn(day))
            return day;
        day = day.addDays(step);
    }
    return {};
}

std::optional<MoveObstacle> MoveJudge::ofTheWindow(QDate day) const
{
    if (day < m_there.date)
        return MoveObstacle{.kind = Kind::Past};
    if (m_followUp.opens.isValid() && day < m_followUp.opens)
        return MoveObstacle{.kind = Kind::NotOpenYet, .day = m_followUp.opens};
    if (m_followUp.closes.isValid() && day > m_followUp.closes)
        return MoveObstacle{.kind = Kind::Closed, .day = m_followUp.closes};
    return {};
}

/// A reminder keeps the employer's office days, as the plan's own do; so does what needs somebody
/// there.
std::optional<MoveObstacle> MoveJudge::ofTheOffice(QDate day, Channel channel) const
{
    const bool needsThem
        = m_followUp.countsTowardPace || channel == Channel::Phone || channel == Channel::Hand;
    const Opportunity *own = findOpportunity(m_dossier, m_followUp.opportunity);
    const RegionCalendar &region = m_advice.calendar.region(regionOf(m_dossier, *own));
    if (!needsThem || region.isOfficeDay(day))
        return {};
    if (const std::optional<Holiday> holiday = region.holidayOn(day))
        return MoveObstacle{.kind = Kind::Holiday, .what = holiday->name};
    return MoveObstacle{.kind = Kind::Weekend};
}

/// Tries it: what the plan would make of it is the answer.
std::optional<MoveObstacle> MoveJudge::ofThePlan(QDate day) const
{
    const Opportunity *own = findOpportunity(m_dossier, m_followUp.opportunity);
    const Opportunity tried = withMove(*own, m_followUp, day, m_there);
    std::vector<Standing> standings;
    for (const Opportunity *one : m_employer) {
        const Opportunity &taken = one == own ? tried : *one;
        const WallTime now = wallTimeAt(m_now, timeZoneOf(m_dossier, taken));
        standings.push_back(standingOf(m_dossier, taken, m_advice, now));
    }
    const Standing alone = standingOf(m_dossier, tried, m_advice, m_there);
    const Employer employer = arrangedEmployer(std::move(standings), m_contacts);
    const auto found = std::ranges::find(employer.candidates, m_followUp.id,
        [](const Candidate &candidate) { return candidate.followUp.id; });
    if (found != employer.candidates.end()) {
        if (const auto closed = ofTheOffice(day, found->followUp.channel))
            return closed;
        return obstacleFor(*found, day, employer);
    }
    const std::optional<FollowUp> search = keepApplying(alone, 0);
    const bool isKept = search && search->id == m_followUp.id && search->due == day;
    return isKept ? std::nullopt : std::optional(MoveObstacle{.kind = Kind::NotKept});
}

} // namespace Afterword
