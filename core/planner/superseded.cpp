// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/superseded.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

bool isOfTheOutcome(const Candidate &candidate)
{
    return candidate.rule->follows == Event::OutcomeNotHired
        || candidate.rule->follows == Event::OutcomeOffer;
}

bool isThanks(const Candidate &candidate)
{
    return candidate.rule->kind == LogKind::ThankYou && !isOfTheOutcome(candidate);
}

/// What was agreed on after the answer came was agreed on in spite of it.
bool wasAgreedAfter(const Candidate &candidate, const Answer &answer)
{
    return candidate.agreed && candidate.agreed->at.date > answer.on;
}

void endByAnswer(Candidate &candidate, const Answer &answer)
{
    if (isOfTheOutcome(candidate) || wasAgreedAfter(candidate, answer))
        return;
    if (answer.kind == OutcomeKind::NotHired && isThanks(candidate)) {
        // Their other thanks go out with the one that answers the refusal.
        candidate.fate = Candidate::Fate::Served;
        candidate.followUp.because.append({.code = ReasonCode::Answered, .to = answer.on});
        return;
    }
    const bool asks = candidate.rule->countsTowardPace || candidate.agreed;
    if (asks || (answer.kind != OutcomeKind::Offer && !isThanks(candidate)))
        candidate.fate = Candidate::Fate::Dropped;
}

/// Hired, withdrawn or given up, whatever they answered before: only thanks are owed, and what was
/// agreed on in spite of it.
void endByClosing(Candidate &candidate)
{
    const std::optional<Answer> &answer = candidate.standing->answer;
    const bool isKept = isThanks(candidate) || (answer && wasAgreedAfter(candidate, *answer));
    if (!isKept)
        candidate.fate = Candidate::Fate::Dropped;
}

/// A newer interview, even one that is only arranged, is their answer to the older one's
/// reminders; thanks are owed all the same.
void endByNewerInterview(Candidate &candidate)
{
    if (candidate.rule->countsTowardPace && candidate.interview
        && interviewAfter(*candidate.standing, *candidate.interview))
        candidate.fate = Candidate::Fate::Dropped;
}

/// Of several promises only the last one still counts.
void endByNewerPromise(Candidate &candidate)
{
    if (candidate.promise && candidate.promise != &candidate.standing->promises.back())
        candidate.fate = Candidate::Fate::Dropped;
}

QDate firstOfficeDayAfter(const Candidate &candidate, QDate day)
{
    return candidate.standing->region->addOfficeDays(day, 1);
}

void holdUntil(Candidate &reminder, QDate day, ReasonCode why)
{
    const QDate after = firstOfficeDayAfter(reminder, day);
    if (reminder.earliest.isValid() && reminder.earliest >= after)
        return;
    reminder.earliest = after;
    reminder.heldUntil = day;
    reminder.heldBy = why;
}

void holdForPromise(Candidate &reminder)
{
    const bool isAsked = reminder.interview && reminder.interview->isToKeepInTouch;
    if (!reminder.rule->waitsForPromise || reminder.standing->promises.empty())
        return;
    const Promise &promise = reminder.standing->promises.back();
    if (promise.on < reminder.followUp.due)
        return;
    if (isAsked)
        reminder.followUp.because.append(
            {.code = ReasonCode::AskedToKeepInTouch, .source = u"002"_s});
    else
        holdUntil(reminder, promise.on, ReasonCode::HeldForPromise);
}

void serve(Candidate &reminder, const Candidate &callback)
{
    reminder.fate = Candidate::Fate::Served;
    reminder.followUp.because.append(
        {.code = ReasonCode::ServedBy, .followUp = callback.followUp.id});
}

/// An agreed call holds what would fall between its agreement and its end; once made, it has
/// asked what such a reminder would have asked.
void holdForCallback(Candidate &reminder, const Candidate &callback)
{
    const QDate agreedOn = callback.agreed->at.date;
    const QDate due = reminder.followUp.due;
    if (callback.done) {
        if (due >= agreedOn && due <= callback.done->at.date)
            serve(reminder, callback);
        return;
    }
    const QDate closes = reminder.followUp.closes;
    const QDate wanted = reminder.earliest.isValid() ? std::max(reminder.earliest, due) : due;
    if (wanted > callback.followUp.closes || (closes.isValid() && closes < agreedOn))
        return;
    if (closes.isValid() && firstOfficeDayAfter(reminder, callback.followUp.closes) > closes)
        serve(reminder, callback);
    else
        holdUntil(reminder, callback.followUp.closes, ReasonCode::HeldForCallback);
}

bool isCallback(const Candidate &candidate)
{
    return candidate.agreed && (isToBePlaced(candidate) || candidate.done);
}

} // namespace

void hold(Candidate &reminder, const std::vector<Candidate> &candidates)
{
    holdForPromise(reminder);
    for (const Candidate &callback : candidates) {
        if (isCallback(callback) && isToBePlaced(reminder))
            holdForCallback(reminder, callback);
    }
}

void supersede(std::vector<Candidate> &candidates)
{
    for (Candidate &candidate : candidates) {
        if (!isToBePlaced(candidate))
            continue;
        if (candidate.standing->isClosed)
            endByClosing(candidate);
        else if (candidate.standing->answer)
            endByAnswer(candidate, *candidate.standing->answer);
        endByNewerInterview(candidate);
        endByNewerPromise(candidate);
    }
    for (Candidate &candidate : candidates) {
        if (candidate.rule->countsTowardPace && isToBePlaced(candidate))
            hold(candidate, candidates);
    }
}

} // namespace Afterword
