// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/planner/plan.h"

namespace Afterword {

/// The plan at the moment of `before` once `facts` have made the dossier `after`: only as much is
/// planned again as they can have altered.
Plan planAfter(
    const Plan &before, const Dossier &after, const Advice &advice, const QList<FactChange> &facts);

} // namespace Afterword
