// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/employer.h"

#include <optional>

namespace Afterword {

/// Adds what follows the silence of the employers, once there is one: time to move on where the
/// window of decision and the last reminder stayed unanswered.
void noteSilence(Employer &employer);

/// Once a week for the whole search, not once for each opportunity: keep applying, while few are
/// open. It stands with the open opportunity that waits longest. `standing` is of that one.
std::optional<FollowUp> keepApplying(const Standing &standing, qsizetype openOpportunities);

} // namespace Afterword
