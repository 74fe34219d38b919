// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"

namespace Afterword {

// The names of the check format, which is a contract.

/// What it checks, as in `next-step`; several codes share one.
QString checkName(Check check);
QString severityName(Severity severity);
QString verdictName(Verdict verdict);

} // namespace Afterword
