// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// What to do, as the title of a card: "Thank Ana Núñez for yesterday's interview".
QString titleOf(const FollowUp &followUp, const Dossier &dossier, QDate today);

/// A name for a line of other words: one that is written the other way does not turn the line.
QString isolated(const QString &name);

/// What it is about: "Acme Robotics · Data analyst".
QString subjectOf(const FollowUp &followUp, const Dossier &dossier);

/// The name of the person it is for; the employer's if nobody is known; empty if neither.
QString personOf(const FollowUp &followUp, const Dossier &dossier);

} // namespace Afterword
