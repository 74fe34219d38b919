// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// Says, on the follow-ups concerned, where two opportunities meet: one person is turned to twice
/// within the pace, two calls are agreed for the same time, or an offer must be answered before
/// another employer has promised to decide.
void noteCollisions(QList<FollowUp> &followUps, const Dossier &dossier);

} // namespace Afterword
