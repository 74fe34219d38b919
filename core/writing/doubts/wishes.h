// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"
#include "core/writing/text/token.h"

namespace Afterword {

/// Whether a verb was found wrong that stands in its base because something is wished or asked for:
/// "I suggest that he come", "it is essential that she be told".
bool isWished(const Finding &finding, const QList<Token> &tokens);

} // namespace Afterword
