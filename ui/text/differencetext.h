// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plandifference.h"

namespace Afterword {

/// What a difference is in a word or two, as on a pill: "new", "no longer".
QString differenceWord(DifferenceKind kind);

/// The difference as one sentence: "Call Ana Núñez moves from Mon 1 June to Tue 2 June." What is
/// said of a follow-up that goes is read from `before`, of all others from `after`.
QString differenceText(
    const PlanDifference &difference, const Dossier &before, const Dossier &after, QDate today);

/// The sentence of each that the seeker should hear of, in order.
QStringList differenceTexts(const QList<PlanDifference> &differences, const Dossier &before,
    const Dossier &after, QDate today);

} // namespace Afterword
