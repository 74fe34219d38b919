// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/doubt.h"
#include "core/writing/text/lexicon.h"
#include "core/writing/text/token.h"

namespace Afterword {

/// "its" and "it's", "your" and "you're", "their", "there" and "they're" where what follows asks
/// for another of them, with all that may be meant. These are doubts: a parser should have the
/// last word.
QList<Doubt> doubtfulLookAlikes(const QList<Token> &tokens, const Lexicon &lexicon);

} // namespace Afterword
