// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/dossier/ids.h"

namespace Afterword {

enum class DecisionKind { Snoozed, Moved, Skipped };

/// What the seeker decided about one follow-up; of several about one, the last counts.
struct Decision
{
    FollowUpId followUp;
    DecisionKind kind = DecisionKind::Snoozed;
    WallTime until = {}; ///< the day, and perhaps the hour, it was put off to; not for `Skipped`
    WallTime at = {}; ///< when it was decided

    bool operator==(const Decision &) const = default;
};

} // namespace Afterword
