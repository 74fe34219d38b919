// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/lexicon.h"
#include "core/writing/text/token.h"

namespace Afterword {

/// How many somebody or something is, as a verb has to agree with it.
enum class GrammaticalNumber {
    Singular,
    Plural,
    FirstPerson, ///< "I": singular, but with verbs of its own
    Either, ///< not known, or as the writer sees it: "the team", "the rest"
};

/// Words that stand together for somebody or something: "the three new nurses".
struct NounPhrase
{
    qsizetype end = 0; ///< the token after its last
    GrammaticalNumber number = GrammaticalNumber::Either;
    bool isPronoun = false; ///< a word that stands for them: "they", "nobody"
    bool isPointedOut = false; ///< begins with "the", "my", "two" or is a pronoun or a name
};

/// All ways to read what begins at a token as one phrase, the shortest first: "the post" and "the
/// post sound" of "the post sound right". Without what may hang on it ("on your ward").
QList<NounPhrase> nounPhrasesAt(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon);

} // namespace Afterword
