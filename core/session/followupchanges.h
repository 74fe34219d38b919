// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/planner/plan.h"

namespace Afterword {

/// What the seeker does to a follow-up, as changes of facts. `now` is any instant; what is written
/// down is the wall time at the employer's place. Empty if the opportunity is gone.

/// It was done: sent, spoken, or simply done, as its channel has it; `text` is what was sent. The
/// work on a gap is done when the gap is ticked.
QList<FactChange> markedDone(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now,
    const QString &text = {});
QList<FactChange> snoozed(
    const Dossier &dossier, const FollowUp &followUp, const WallTime &until, const QDateTime &now);
QList<FactChange> moved(
    const Dossier &dossier, const FollowUp &followUp, const WallTime &to, const QDateTime &now);
QList<FactChange> skipped(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now);

} // namespace Afterword
