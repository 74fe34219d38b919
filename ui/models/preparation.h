// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// What the seeker does alone to be ready for the next round, in words.
struct PreparationRow
{
    FollowUpId id;
    QString title = {};
    QString state = {}; ///< as in "by tonight" or "done"
    QString tone = {}; ///< of the state, as in the style sheet
    bool isPending = false; ///< it can still be done
    bool isSalary = false; ///< it is done where the salary stands

    bool operator==(const PreparationRow &) const = default;
};

/// What there is to prepare for one opportunity but the gaps, in the order of the plan.
QList<PreparationRow> preparationRows(
    const OpportunityId &opportunity, const Plan &plan, const Dossier &dossier);

/// The work on the gap at `place`, from 0; nothing in it if the plan knows none.
PreparationRow gapRow(
    const InterviewId &interview, qsizetype place, const Plan &plan, const Dossier &dossier);

} // namespace Afterword
