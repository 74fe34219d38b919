// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// At most two letters for the disc of a card.
QString initialsOf(const Contact &contact);

/// The clock where they are, beside the seeker's: "10:42 (same as yours)", "18:42 (8 hours
/// ahead)", "05:12 tomorrow (5 hours 30 minutes behind)"; empty if `theirs` is no zone.
QString localTimeText(const QDateTime &now, const QString &theirs, const QString &ours);

/// The time zone of the person's employer, as an opportunity tells it; empty if none does.
QString zoneOf(const Contact &contact, const Dossier &dossier);

} // namespace Afterword
