// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cardfield.h"
#include "core/people/doubles.h"
#include "core/planner/plan.h"

namespace Afterword {

// The words of the People page for what the core knows as codes.

/// The label of a field: "Given name".
QString fieldLabel(CardField field);
/// A line of notes about what a field held: "Title on another card: Analyst".
QString fieldNote(const Contact &contact, CardField field);
/// What would be right in a field where something else stands.
QString fieldProblem(CardField field);
/// At most two letters for the disc of a card.
QString initialsOf(const Contact &contact);

/// The clock where they are, beside the seeker's: "10:42 (same as yours)", "18:42 (8 hours
/// ahead)", "05:12 tomorrow (5 hours 30 minutes behind)"; empty if `theirs` is no zone.
QString localTimeText(const QDateTime &now, const QString &theirs, const QString &ours);

/// The time zone of the person's employer, as an opportunity tells it; empty if none does.
QString zoneOf(const Contact &contact, const Dossier &dossier);

} // namespace Afterword
