// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// The state in one or two words, as in a column: "done late".
QString stateText(State state);

} // namespace Afterword
