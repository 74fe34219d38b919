// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/debriefform.h"

namespace Afterword {

/// The form as text that outlives the program.
QString toDraft(const DebriefForm &form);

/// Reads what `toDraft` writes; nothing if it is anything else.
std::optional<DebriefForm> formFromDraft(const QString &draft);

} // namespace Afterword
