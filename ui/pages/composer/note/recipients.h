// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// The notes that are written in one sitting with `opened`: for thank-yous all of the same
/// interview, for anything else those that wait now. In the plan's order, `opened` among them.
QList<FollowUp> writtenTogether(const Plan &plan, const FollowUp &opened);

/// Whether its note has left.
bool isSent(const FollowUp &followUp);

/// The next one, after `current` and then from the start, whose note has not left; null if all
/// have.
const FollowUp *nextToWrite(const QList<FollowUp> &notes, const FollowUpId &current);

/// The lines of the interview that fit into a note: the next step, what was forgotten, what was
/// talked about. Of the follow-up's interview, else of the last one.
QStringList linesFrom(const Dossier &dossier, const FollowUp &followUp);

/// What the reader was at the interview; nothing if that is not known.
std::optional<Attendance> attendanceOf(const Dossier &dossier, const FollowUp &followUp);

} // namespace Afterword
