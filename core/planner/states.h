// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// Last step: what each follow-up asks of the seeker now, and why it is so.
void setState(Candidate &candidate);

} // namespace Afterword
