// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/employer.h"

namespace Afterword {

/// Fifth step: gives each reminder to the employer its day and its channel. In order of due date
/// each takes the first office day within the pace; what no longer fits before it closes is
/// served by the neighbour that does; reminders that follow reminders are added.
void keepPace(Employer &employer, const ContactIndex &contacts);

} // namespace Afterword
