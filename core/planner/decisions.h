// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// The last decision about one follow-up; null if there is none.
const Decision *decisionAbout(const Standing &standing, const FollowUpId &followUp);

/// Sixth step, made before the others are placed round it: what the seeker decided stands where
/// they put it.
void attachDecisions(std::vector<Candidate> &candidates);

/// The day, and the hour if one was named, to which the seeker put a follow-up; invalid if they
/// did not.
WallTime decidedTime(const Candidate &candidate);

/// Says what was decided, as reasons; `from` is the day it stood on before.
void explainDecision(Candidate &candidate, QDate from);

} // namespace Afterword
