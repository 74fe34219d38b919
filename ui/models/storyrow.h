// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/crossing.h"
#include "core/outlook/story.h"
#include "ui/models/todayrow.h"

namespace Afterword {

/// One entry of an opportunity's timeline, in words.
struct StoryRow
{
    QString id;
    bool isPast = true;
    QString when = {};
    QString pill = {}; ///< how urgent it is, as in "by tonight"; empty: not now
    QString tone = {}; ///< of the pill, as in the style sheet
    QString title = {};
    QString way = {}; ///< as in "by e-mail"
    QStringList lines = {}; ///< what else there is to say: why, or what came of it
    QString text = {}; ///< what was sent, to the letter
    InterviewId interview = {}; ///< set for an interview only
    FollowUpId followUp = {}; ///< set while something can be done about it
    Action action = Action::MarkDone;
    bool isNow = false; ///< its action is to be done today, or is late
    bool isQuiet = false; ///< it was missed, and nobody waited for it
    bool hasDraft = false;
    QList<Crossing> crossings = {};

    bool operator==(const StoryRow &) const = default;
};

/// The whole timeline of one opportunity, as `storyOf` orders it.
QList<StoryRow> storyRows(const Opportunity &opportunity, const Plan &plan, const Dossier &dossier,
    const Playbooks &playbooks);

/// The whole entry in one go, for those who hear it.
QString spokenText(const StoryRow &row);

} // namespace Afterword
