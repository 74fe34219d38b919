// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/states.h"

#include "core/planner/decisions.h"

#include <algorithm>

namespace Afterword {

namespace {

// Late is better than never: a thank-you is offered for so many days more (practice A2).
constexpr int daysOfLateThanks = 7;

// They said they would call: so long after the agreed time nobody worries.
constexpr qint64 secondsOfCourtesy = 1800;

State doneState(Candidate &candidate)
{
    FollowUp &followUp = candidate.followUp;
    if (!candidate.done) {
        followUp.because.append({.code = ReasonCode::Done});
        return State::Done;
    }
    const QDate day = candidate.done->at.date;
    followUp.because.append(
        {.code = ReasonCode::Done, .to = day, .channel = candidate.done->channel});
    const bool isLate = followUp.closes.isValid() && day > followUp.closes;
    if (isLate)
        followUp.because.append(
            {.code = ReasonCode::Late, .count = static_cast<int>(followUp.closes.daysTo(day))});
    return isLate ? State::DoneLate : State::Done;
}

State closedState(Candidate &candidate)
{
    FollowUp &followUp = candidate.followUp;
    const auto late = static_cast<int>(followUp.closes.daysTo(candidate.standing->now.date));
    if (followUp.kind == LogKind::ThankYou && late <= daysOfLateThanks) {
        followUp.because.append({.code = ReasonCode::Late, .count = late});
        return State::Overdue;
    }
    followUp.because.append({.code = ReasonCode::Missed, .to = followUp.closes});
    return State::Missed;
}

bool isPutOff(const Candidate &candidate)
{
    const WallTime until = decidedTime(candidate);
    return candidate.decision && candidate.decision->kind == DecisionKind::Snoozed
        && candidate.standing->now < until;
}

bool isHeldNow(const Candidate &candidate)
{
    return candidate.heldUntil.isValid() && candidate.standing->now.date <= candidate.heldUntil;
}

/// The agreed call: theirs until its time has gone by, then the seeker's.
void explainCallback(Candidate &candidate)
{
    if (!candidate.agreed || candidate.agreed->callbackBy != CallbackBy::Employer)
        return;
    FollowUp &followUp = candidate.followUp;
    const WallTime agreed = candidate.agreed->callbackAt;
    const QTime time = agreed.hasTime() ? agreed.time : candidate.standing->region->closes();
    const QDateTime courtesy = QDateTime(agreed.date, time, Qt::UTC).addSecs(secondsOfCourtesy);
    const WallTime now = candidate.standing->now;
    const bool hasPassed = WallTime{courtesy.date(), courtesy.time()} <= now;
    if (hasPassed)
        followUp.letter = QStringLiteral("they-did-not-call");
    followUp.because.append(
        {.code = hasPassed ? ReasonCode::TheyDidNotCall : ReasonCode::TheyCall, .to = agreed.date});
}

/// What was to be done before an interview that is over.
bool isTooLate(const Candidate &candidate)
{
    return candidate.rule->follows == Event::InterviewScheduled && candidate.interview
        && candidate.interview->start <= candidate.standing->now;
}

State openState(Candidate &candidate)
{
    const FollowUp &followUp = candidate.followUp;
    const QDate today = candidate.standing->now.date;
    if (followUp.closes.isValid() && today > std::max(followUp.closes, followUp.due))
        return closedState(candidate);
    if (today > followUp.due.addDays(candidate.rule->grace))
        return State::Overdue;
    if (today >= followUp.due)
        return State::Due;
    return isHeldNow(candidate) ? State::Held : State::Planned;
}

State stateOf(Candidate &candidate)
{
    if (candidate.done || candidate.isAlreadyDone)
        return doneState(candidate);
    if (candidate.decision && candidate.decision->kind == DecisionKind::Skipped)
        return State::Skipped;
    if (candidate.fate == Candidate::Fate::Served)
        return State::Served;
    if (isTooLate(candidate))
        return closedState(candidate);
    explainCallback(candidate);
    return isPutOff(candidate) ? State::Snoozed : openState(candidate);
}

} // namespace

void setState(Candidate &candidate)
{
    candidate.followUp.state = stateOf(candidate);
}

} // namespace Afterword
