// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/token.h"

namespace Afterword {

/// Whether a clause with a subject of its own may begin at a token: at the beginning, behind
/// "because" or ", and", at a pronoun that is no object.
bool isClauseStart(const QList<Token> &tokens, qsizetype at);

} // namespace Afterword
