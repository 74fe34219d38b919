// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"

namespace Afterword {

/// What nothing was found about, in a sentence each: names, length and the like. `words` is how
/// many the note has.
QStringList wellLines(const QList<Finding> &findings, int words);

/// Over the findings of one gravity.
QString gravityText(Severity severity);

/// The verdict and how much asks for it: "Look again: 2 places".
QString verdictLine(const QList<Finding> &findings);

/// Why the note may not leave yet, in one sentence; empty if it may.
QString reasonToStay(const QList<Finding> &findings);

} // namespace Afterword
