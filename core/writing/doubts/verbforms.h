// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/doubt.h"
#include "core/writing/text/lexicon.h"
#include "core/writing/text/token.h"

namespace Afterword {

/// Forms of verbs that do not fit the word they hang on: "will closing", "could we met", "to
/// served", "has took". These are doubts: a parser should have the last word.
QList<Doubt> doubtfulVerbForms(const QList<Token> &tokens, const Lexicon &lexicon);

} // namespace Afterword
