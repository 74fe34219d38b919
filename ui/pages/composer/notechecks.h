// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/checklist.h"

namespace Afterword {

/// The findings in words, the gravest first, and after them what is well: names, length.
QList<CheckLine> checkLines(const QList<Finding> &findings, int words);

/// Why the note may not leave yet, in one sentence; empty if it may.
QString reasonToStay(const QList<Finding> &findings);

} // namespace Afterword
