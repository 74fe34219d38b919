// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// Second step: finds the log entry that answers each candidate. One that names its follow-up
/// answers that; another answers, for each person it was with, the one candidate that it fits
/// best. Returns the reminders that answered none, in order of time.
std::vector<const LogEntry *> markDone(
    std::vector<Candidate> &candidates, const Standing &standing);

} // namespace Afterword
