// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/sentencewords.h"

#include "core/writing/doubts/functionwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Words = QSet<QString>;

} // namespace

SentenceWords::SentenceWords(const QList<Token> &tokens, const Lexicon &lexicon)
    : m_tokens(tokens)
    , m_lexicon(lexicon)
{
}

QList<NounPhrase> SentenceWords::phrasesAt(qsizetype at) const
{
    return nounPhrasesAt(m_tokens, at, m_lexicon);
}

QString SentenceWords::keyAt(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() ? m_tokens.at(at).key : QString();
}

bool SentenceWords::mayBe(qsizetype at, WordClass kind) const
{
    return m_lexicon.mayBe(keyAt(at), kind);
}

bool SentenceWords::isMostly(qsizetype at, WordClass kind) const
{
    return m_lexicon.isMostly(keyAt(at), kind);
}

/// What stands behind a verb rather than behind a noun.
bool SentenceWords::isComplement(qsizetype at) const
{
    static const Words words{u"me"_s, u"him"_s, u"her"_s, u"us"_s, u"them"_s, u"that"_s, u"how"_s,
        u"what"_s, u"why"_s, u"whether"_s, u"if"_s, u"so"_s, u"very"_s, u"more"_s, u"less"_s,
        u"ahead"_s};
    return words.contains(keyAt(at)) || isMostly(at, WordClass::Adverb)
        || std::ranges::any_of(
            phrasesAt(at), [](const NounPhrase &phrase) { return phrase.isPointedOut; });
}

VerbNumber SentenceWords::verbAt(qsizetype at) const
{
    const QString key = keyAt(at);
    static const Words particles{
        u"up"_s, u"down"_s, u"out"_s, u"off"_s, u"back"_s, u"round"_s, u"thank"_s, u"thanks"_s};
    if (particles.contains(key))
        return VerbNumber::None;
    const bool isLikeModal = (key == u"need"_s || key == u"dare"_s) && keyAt(at + 1) == u"not"_s;
    const bool isBlessing = key == u"bless"_s || key == u"forbid"_s;
    if (isLikeModal || isBlessing)
        return VerbNumber::Any;
    if (isModal(key) || isAuxiliary(key) || key == u"am"_s)
        return auxiliaryNumber(key);
    if (m_lexicon.mayBe(key, WordClass::Past))
        return VerbNumber::Any;
    if (m_lexicon.mayBe(key, WordClass::Third))
        return VerbNumber::Singular;
    const bool isBase = m_lexicon.mayBe(key, WordClass::Base)
        && (m_lexicon.isMostly(key, WordClass::Base) || isComplement(at + 1));
    return isBase && key != u"be"_s ? VerbNumber::Plural : VerbNumber::None;
}

bool SentenceWords::isBareVerb(qsizetype at) const
{
    return mayBe(at, WordClass::Base) && !mayBe(at, WordClass::Past)
        && !mayBe(at, WordClass::Adjective) && !isMostly(at, WordClass::Adverb);
}

qsizetype SentenceWords::pastAdverbs(qsizetype at) const
{
    static const Words words{u"not"_s, u"also"_s, u"never"_s, u"always"_s, u"really"_s, u"still"_s,
        u"just"_s, u"only"_s, u"even"_s, u"already"_s, u"soon"_s, u"all"_s, u"both"_s, u"often"_s,
        u"usually"_s, u"now"_s, u"then"_s, u"ever"_s, u"each"_s, u"alone"_s, u"too"_s, u"here"_s,
        u"yesterday"_s, u"today"_s, u"again"_s, u"else"_s};
    const auto isThere
        = [this](qsizetype i) { return keyAt(i) == u"there"_s && !isAuxiliary(keyAt(i + 1)); };
    while (
        words.contains(keyAt(at)) || isThere(at) || m_lexicon.isOnly(keyAt(at), WordClass::Adverb))
        ++at;
    return at;
}

} // namespace Afterword
