// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/finding.h"
#include "core/writing/lexicon.h"
#include "core/writing/token.h"

namespace Afterword {

/// Whether the form of a verb plainly fits what stands before it, as in "to go", "has gone",
/// "they were", so that a sentence that does not read does so for another reason.
bool isInItsPlace(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon);

/// Whether a sentence begins with what usually comes later: "Never have I …", "Had I known …".
bool isTurnedAround(const QList<Token> &tokens);

/// The findings but for verbs that stand in their base because something is wished or asked for:
/// "I suggest that he come", "it is essential that she be told".
QList<Finding> withoutWishes(QList<Finding> findings, const QList<Token> &tokens);

} // namespace Afterword
