// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/draft.h"
#include "core/planner/plan.h"
#include "ui/models/summarymodel.h"

#include <map>

namespace Afterword {

/// Who was met there, who wrote or was written to, and whom the seeker knows there; by name. The
/// id of a row is that of the card.
QList<SummaryRow> peopleRows(const Opportunity &opportunity, const Dossier &dossier);

/// Letters still to write, begun ones among them, and those sent, last first. A row is called by
/// its follow-up, `follow-up/…`, or by its entry of the log, `entry/…`.
QList<SummaryRow> letterRows(const Opportunity &opportunity, const Plan &plan,
    const Dossier &dossier, const std::map<QString, Draft> &drafts);

} // namespace Afterword
