// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/finding.h"
#include "core/writing/lexicon.h"
#include "core/writing/linkparser.h"
#include "core/writing/sentence.h"

#include <stop_token>

namespace Afterword {

/// A sentence with one word changed.
struct SentenceEdit
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString replacement;
};

/// The slips that a sentence may hold, one change each: another form of a verb, a word that is
/// taken for another, "to" left out.
QList<SentenceEdit> editsOf(const QList<Token> &tokens, const Lexicon &lexicon);

/// A sentence that cannot be read, but can with one word changed, has a slip there. One that
/// cannot be read either way is left alone: that says nothing about it.
QList<Finding> repairedSentence(const Sentence &sentence, const LinkParser &parser,
    const Lexicon &lexicon, std::stop_token stop = {});

} // namespace Afterword
