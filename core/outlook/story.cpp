// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/story.h"

#include <algorithm>

namespace Afterword {

namespace {

void addInterviews(QList<StoryItem> &story, const Opportunity &opportunity, const WallTime &now)
{
    for (const Interview &interview : opportunity.interviews)
        story.append({.kind = StoryKind::Interview,
            .at = interview.start,
            .isPast = interview.start <= now,
            .interview = interview.id});
}

bool tellsOfOutcome(const LogEntry &entry)
{
    return entry.outcome == LogOutcome::Offer || entry.outcome == LogOutcome::NotHired;
}

void addLog(QList<StoryItem> &story, const Opportunity &opportunity)
{
    for (const LogEntry &entry : opportunity.log)
        story.append({.kind = StoryKind::Entry, .at = entry.at, .entry = entry.id});
    if (opportunity.outcome && std::ranges::none_of(opportunity.log, tellsOfOutcome))
        story.append({.kind = StoryKind::Outcome, .at = {opportunity.outcome->on}});
}

/// The day on which it could no longer be done, or on which it was decided not to.
QDate endOf(const FollowUp &followUp)
{
    return followUp.closes.isValid() ? followUp.closes : followUp.due;
}

void addFollowUps(QList<StoryItem> &story, const Opportunity &opportunity, const Plan &plan)
{
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.opportunity != opportunity.id)
            continue;
        const bool isGone = followUp.state == State::Missed || followUp.state == State::Skipped;
        if (!isGone && !isPending(followUp))
            continue;
        const WallTime at
            = isGone ? WallTime{endOf(followUp)} : WallTime{followUp.due, followUp.time};
        story.append({.kind = StoryKind::FollowUp,
            .at = at,
            .isPast = isGone,
            .interview = followUp.interview,
            .followUp = followUp.id});
    }
}

} // namespace

QList<StoryItem> storyOf(const Opportunity &opportunity, const Plan &plan, const WallTime &now)
{
    QList<StoryItem> story;
    addInterviews(story, opportunity, now);
    addLog(story, opportunity);
    addFollowUps(story, opportunity, plan);
    // Stable: what is of one time keeps the order of the facts and of the plan. What nobody dated
    // comes first.
    std::ranges::stable_sort(story, [](const StoryItem &one, const StoryItem &other) {
        if (one.isPast != other.isPast)
            return one.isPast;
        return one.at < other.at;
    });
    return story;
}

} // namespace Afterword
