// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// When the employer may be reminded again, and how: "Wait until Tue 2 June, then by e-mail."
QString paceText(const PaceStatus &pace, QDate today);

} // namespace Afterword
