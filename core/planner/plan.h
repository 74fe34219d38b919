// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/dossier/dossier.h"
#include "core/planner/reason.h"
#include "core/playbook/playbook.h"

namespace Afterword {

enum class State {
    Planned, ///< its day has not come
    Due, ///< today, or in its days of grace
    Overdue, ///< can still be done
    Done,
    DoneLate, ///< done after it closed
    Missed, ///< can no longer be done
    Held, ///< waits for a promised answer or an agreed call
    Served, ///< another follow-up, or something already sent, does its work
    Skipped,
    Snoozed,
};

/// One thing to do, for one person, about one opportunity.
struct FollowUp
{
    FollowUpId id;
    QString rule = {};
    OpportunityId opportunity = {};
    InterviewId interview = {}; ///< empty: not about one interview
    ContactId contact = {}; ///< empty: the seeker alone, or nobody is known yet
    Channel channel = Channel::Task;
    QDate opens = {};
    QDate due = {}; ///< after every shift
    QDate closes = {}; ///< invalid: never
    QTime time = {}; ///< at the employer's place; invalid: any time of the day
    State state = State::Planned;
    bool countsTowardPace = false;
    QDate expectedAtDesk = {}; ///< for what goes by post
    LogKind kind = LogKind::Task; ///< of the log entry that answers it
    QString letter = {}; ///< name of the letter it uses; may be empty
    QList<Reason> because = {};

    bool operator==(const FollowUp &) const = default;
};

/// How the one budget of reminders to an employer stands, for one of its opportunities.
struct PaceStatus
{
    OpportunityId opportunity;
    QDate lastReminder = {}; ///< invalid: none yet
    QDate nextAllowed = {};
    Channel nextChannel = Channel::Email;

    bool operator==(const PaceStatus &) const = default;
};

/// What to do next, and why: a function of the facts.
struct Plan
{
    QDateTime now = {};
    QDate today = {}; ///< at the seeker's place
    QString playbook = {}; ///< name of the standard one
    QList<FollowUp> followUps = {}; ///< by due date, opportunity, rule of the playbook, person
    QList<PaceStatus> pace = {}; ///< by opportunity; only open ones

    bool operator==(const Plan &) const = default;
};

/// What a plan is made by, beside the facts.
struct Advice
{
    Playbooks playbooks;
    Calendar calendar;
};

/// Plans from the facts alone: the same for the same input, in whatever order it lists things.
Plan plan(const Dossier &dossier, const Advice &advice, const QDateTime &now);

/// The plan after `changed` was made, removed or altered: equal to planning all anew, but only the
/// opportunities of that employer are planned again.
Plan replanned(
    const Plan &before, const Dossier &dossier, const Advice &advice, const OpportunityId &changed);

/// Null if there is none.
const FollowUp *findFollowUp(const Plan &plan, const FollowUpId &id);

/// Whether it asks something of the seeker now or later: planned, due, overdue, held, snoozed.
bool isPending(const FollowUp &followUp);

} // namespace Afterword
