// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// First step: each rule × each event × each person in its audience. Reminders that follow
/// reminders are made later, by the pace, since they follow from where the others stand.
std::vector<Candidate> candidates(const Standing &standing, const ContactIndex &contacts);

/// One candidate of `rule`, with its window; `event` is when what it follows happened.
Candidate candidateOf(
    const Rule &rule, const Standing &standing, const Interview *interview, const WallTime &event);

} // namespace Afterword
