// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/verbnumber.h"

namespace Afterword {

/// What the words of a sentence may be where they stand. Beyond its ends there is no word.
class SentenceWords final
{
public:
    SentenceWords(const QList<Token> &tokens, const Lexicon &lexicon);

    qsizetype size() const { return m_tokens.size(); }
    QString keyAt(qsizetype at) const;
    bool mayBe(qsizetype at, WordClass kind) const;
    bool isMostly(qsizetype at, WordClass kind) const;

    /// What the verb at a place shows; `None` where no finite verb can be meant.
    VerbNumber verbAt(qsizetype at) const;
    /// "smell": a base that is more often a noun.
    bool isBareVerb(qsizetype at) const;
    /// The next place that is no adverb.
    qsizetype pastAdverbs(qsizetype at) const;
    QList<NounPhrase> phrasesAt(qsizetype at) const;

private:
    bool isComplement(qsizetype at) const;

    const QList<Token> &m_tokens;
    const Lexicon &m_lexicon;
};

} // namespace Afterword
