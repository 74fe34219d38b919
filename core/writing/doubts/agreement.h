// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/doubt.h"
#include "core/writing/text/lexicon.h"
#include "core/writing/text/token.h"

namespace Afterword {

/// Verbs that go with none of the words that may be their subject, near or far: "the stories about
/// the railroad was". Where there is one way to read it that is right, it is right. These are
/// doubts: English has more ways than this looks at, so a parser should have the last word.
QList<Doubt> doubtfulAgreement(const QList<Token> &tokens, const Lexicon &lexicon);

} // namespace Afterword
