// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/draft.h"
#include "core/planner/plan.h"

#include <map>

namespace Afterword {

/// The parts of the Today page.
enum class Section { Overdue, Today, NextDays };

/// What the button of a follow-up starts.
enum class Action {
    WriteNote,
    StartCall,
    AwaitCall, ///< they said that they would call
    MarkDone,
};

/// One card of the Today page, in words.
struct TodayRow
{
    FollowUpId id;
    OpportunityId opportunity = {};
    ContactId contact = {};
    Section section = Section::Today;
    QString title = {};
    QString subject = {}; ///< employer and position
    QString due = {}; ///< as in "by tonight"
    QString why = {}; ///< the reasons of most weight, as sentences
    Action action = Action::MarkDone;
    bool hasDraft = false;
    QString icon = {}; ///< its name in resources/icons
    QDate day = {};
    int minutes = 0; ///< what it usually takes

    bool operator==(const TodayRow &) const = default;
};

/// Whether it is a reminder by voice, a text to write, or something else to do.
Action actionOf(const FollowUp &followUp);

/// The key of the draft of a note, as in `note:` and the follow-up's id.
QString noteDraftKey(const FollowUpId &followUp);

/// What is overdue, due today, and planned for the seven days after; within
/// a day's section people come before tasks, else in the plan's order.
QList<TodayRow> todayRows(const Plan &plan, const Dossier &dossier, const Playbooks &playbooks,
    const std::map<QString, Draft> &drafts);

/// The page's opening line: how much there is and what cannot wait.
QString summaryOf(const QList<TodayRow> &rows, const Plan &plan);

} // namespace Afterword
