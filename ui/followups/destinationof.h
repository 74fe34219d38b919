// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/pages/destination.h"

namespace Afterword {

/// Where a follow-up is done: the composer or the call sheet; what is only to be ticked off, at its
/// opportunity or, without one, among what is due today.
Destination destinationOf(const FollowUp &followUp);

} // namespace Afterword
