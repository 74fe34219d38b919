// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"

namespace Afterword {

/// What the seeker wants there, in a few words: "target £55,000, walk away below £48,000"; empty
/// if nothing is set.
QString salaryLine(const Salary &salary);

} // namespace Afterword
