// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/callchanges.h"

#include "core/session/answerchanges.h"
#include "core/session/followupchanges.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The outcome as it is logged: what was agreed needs a time, a promise needs a day.
LogOutcome loggedOutcome(const CallResult &result)
{
    const bool isVague
        = (result.outcome == LogOutcome::CallbackAgreed && !result.callbackAt.isValid())
        || (result.outcome == LogOutcome::NewPromise && !result.newPromise.isValid());
    return isVague ? LogOutcome::Spoke : result.outcome;
}

void writeDown(LogEntry &entry, const CallResult &result)
{
    entry.channel = Channel::Phone;
    entry.outcome = loggedOutcome(result);
    if (entry.outcome == LogOutcome::CallbackAgreed) {
        entry.callbackAt = result.callbackAt;
        entry.callbackBy = result.callbackBy;
    }
    if (entry.outcome == LogOutcome::NoAnswer)
        entry.callbackBy = result.callbackBy;
    if (entry.outcome == LogOutcome::NewPromise || entry.outcome == LogOutcome::Offer)
        entry.newPromise = result.newPromise;
}

/// Nobody answered: the same follow-up, at the time that the seeker chose.
void tryAgain(Opportunity &opportunity, const LogEntry &entry, const WallTime &at)
{
    if (entry.outcome != LogOutcome::NoAnswer || !at.isValid() || entry.followUp.isEmpty())
        return;
    opportunity.decisions.removeIf(
        [&](const Decision &earlier) { return earlier.followUp == entry.followUp; });
    opportunity.decisions.append(
        {.followUp = entry.followUp, .kind = DecisionKind::Moved, .until = at, .at = entry.at});
}

/// What the employer decided is a fact of the opportunity too, not only of its log.
void decide(Opportunity &opportunity, const LogEntry &entry)
{
    if (entry.outcome == LogOutcome::Offer) {
        opportunity.stage = Stage::Offer;
        opportunity.outcome = Outcome{OutcomeKind::Offer, entry.at.date};
    } else if (entry.outcome == LogOutcome::NotHired) {
        opportunity.stage = Stage::NotHired;
        opportunity.outcome = Outcome{OutcomeKind::NotHired, entry.at.date};
    } else if (entry.outcome == LogOutcome::NewPromise && opportunity.outcome) {
        // Who names a day has not decided, whatever was said before.
        opportunity.outcome.reset();
        opportunity.stage = stageWhenReopened(opportunity);
    }
}

} // namespace

QList<FactChange> called(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now,
    const CallResult &result)
{
    QList<FactChange> facts = markedDone(dossier, followUp, now, result.remark);
    for (FactChange &fact : facts) {
        auto &opportunity = std::get<Opportunity>(*fact.after);
        writeDown(opportunity.log.last(), result);
        const LogEntry entry = opportunity.log.constLast();
        tryAgain(opportunity, entry, result.callbackAt);
        decide(opportunity, entry);
    }
    return facts;
}

FollowUp freeCall(const Opportunity &opportunity, const ContactId &contact, QDate today)
{
    const Interview *last = nullptr;
    for (const Interview &interview : opportunity.interviews) {
        if (interview.start.date <= today && (!last || last->start < interview.start))
            last = &interview;
    }
    return {.opportunity = opportunity.id,
        .interview = last ? last->id : InterviewId(),
        .contact = contact,
        .channel = Channel::Phone,
        .opens = today,
        .due = today,
        .state = State::Due,
        .kind = LogKind::Call,
        .letter = u"call-script"_s};
}

} // namespace Afterword
