// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

enum class StoryKind {
    Interview,
    Entry, ///< of the log
    Outcome, ///< that no entry of the log tells of
    FollowUp,
};

/// One thing that happened about an opportunity, or that is to come.
struct StoryItem
{
    StoryKind kind = StoryKind::Interview;
    WallTime at = {}; ///< at the employer's place; invalid: nobody wrote down when
    bool isPast = true;
    InterviewId interview = {};
    LogEntryId entry = {};
    FollowUpId followUp = {};

    bool operator==(const StoryItem &) const = default;
};

/// What happened, in the order of time, and after it what comes: interviews that are agreed on and
/// the plan's follow-ups, first what is late. What was skipped or missed stands in the past; what
/// the log tells of, or another follow-up does, is left out. `now` is at the employer's place.
QList<StoryItem> storyOf(const Opportunity &opportunity, const Plan &plan, const WallTime &now);

} // namespace Afterword
