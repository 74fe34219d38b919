// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"
#include "core/exchange/objectreader.h"

namespace Afterword {

/// One member of `opportunities` in the dossier format.
Opportunity readOpportunity(const JsonValue &value, FirstProblem &problem);

} // namespace Afterword
