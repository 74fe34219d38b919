// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/dossier/channel.h"
#include "core/dossier/ids.h"
#include "core/dossier/logentry.h"
#include "core/planner/plan.h"

namespace Afterword {

enum class EntryKind {
    Interview,
    FollowUp,
    AgreedCall, ///< a follow-up whose time was agreed with them
    PromisedAnswer, ///< they said that they would answer by that day
    WantedAnswer, ///< they want the seeker's answer to an offer by that day
};

/// How much an entry asks for attention.
enum class EntryTone {
    Appointment,
    Late, ///< overdue, or a day on which something ends
    Soon,
    Planned,
    Done,
    Past, ///< was not done and need not be any more
};

/// The first and the last of some days.
struct DayRange
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const DayRange &) const = default;
};

/// One thing on one day of the seeker's calendar. What has a time stands on the day and at the
/// time that the seeker's own clock shows then; what has none, on its day at the employer's place.
struct CalendarEntry
{
    QString id; ///< stays the same as long as what it shows does
    EntryKind kind = EntryKind::FollowUp;
    EntryTone tone = EntryTone::Planned;
    QDate day = {};
    QTime time = {}; ///< at the seeker's place; invalid: any time of the day
    WallTime there = {}; ///< the same on the employer's wall
    int minutes = 0; ///< how long it lasts; 0: not known
    State state = State::Planned; ///< of the follow-up
    LogKind log = LogKind::Task; ///< of the entry that answers the follow-up
    Channel channel = Channel::Task;
    int round = 0; ///< of the interview
    FollowUpId followUp = {};
    InterviewId interview = {};
    OpportunityId opportunity = {};
    ContactId contact = {};

    bool operator==(const CalendarEntry &) const = default;
};

/// The days on which employers usually decide, for one opportunity.
struct CalendarBand
{
    OpportunityId opportunity;
    DayRange days = {};

    bool operator==(const CalendarBand &) const = default;
};

} // namespace Afterword
