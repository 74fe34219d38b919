// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// Third step, for all opportunities of one employer: an answer and a newer interview end what is
/// open; a promise and an agreed callback hold it.
void supersede(std::vector<Candidate> &candidates);

/// Bounds a reminder by the promises and callbacks that hold it; `candidates` are all of the
/// employer.
void hold(Candidate &reminder, const std::vector<Candidate> &candidates);

} // namespace Afterword
