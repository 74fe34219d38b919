// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/movejudge.h"

namespace Afterword {

/// Why a follow-up should not be moved to a day, as one sentence.
QString obstacleSentence(const MoveObstacle &obstacle);

} // namespace Afterword
