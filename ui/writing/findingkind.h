// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"

namespace Afterword {

/// What a finding is about, in a word or two: "Spelling", "Grammar", "Name".
QString findingKind(const Finding &finding);

/// The finding as it is spoken: "Spelling: recieve, line 3, suggestion receive". `line` 0: it is
/// about the whole letter, and the sentence of the finding takes the place of its words.
QString spokenFinding(const Finding &finding, int line);

} // namespace Afterword
