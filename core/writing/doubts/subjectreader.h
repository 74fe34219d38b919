// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/sentencewords.h"

namespace Afterword {

/// A verb, and how many its subject would be.
struct SubjectReading
{
    qsizetype verb = 0;
    GrammaticalNumber subject = GrammaticalNumber::Either;
    bool isPronounBeside = false; ///< "they was"
};

/// Reads on from where a clause may begin, and notes each verb that it may come to. There are often
/// several ways to read one, and each is noted.
class SubjectReader final
{
public:
    SubjectReader(const QList<Token> &tokens, const Lexicon &lexicon)
        : m_words(tokens, lexicon)
    {
    }

    /// Of a clause that begins here.
    QList<SubjectReading> readingsAt(qsizetype at);
    /// Of "who", "which" or "that" and what they refer to.
    QList<SubjectReading> relativeReadingsAt(qsizetype pronoun);
    /// Of "there is", "there were"; also "so do their families".
    QList<SubjectReading> existenceAt(qsizetype there);
    VerbNumber numberAt(const SubjectReading &reading) const;

private:
    bool isQuantifier(qsizetype at) const;
    void noteVerb(qsizetype at, GrammaticalNumber number);
    void notePronounVerb(const NounPhrase &pronoun);
    bool isPronounBefore(qsizetype that) const;
    void readOn(qsizetype at, GrammaticalNumber number, int depth);
    void readCoordination(qsizetype at, GrammaticalNumber number, int depth);
    void readFronted(qsizetype preposition, int depth);
    void readList(qsizetype comma, GrammaticalNumber number, int depth);
    void readRelative(qsizetype at, GrammaticalNumber number);
    void readReducedRelative(qsizetype at, GrammaticalNumber number);
    void readParticiple(qsizetype at, GrammaticalNumber number);
    void readToVerb(qsizetype at, GrammaticalNumber number);
    qsizetype pastObject(qsizetype at) const;

    SentenceWords m_words;
    QList<SubjectReading> m_readings;
};

} // namespace Afterword
