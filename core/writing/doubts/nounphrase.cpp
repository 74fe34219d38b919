// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/nounphrase.h"

#include <QSet>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Words = QSet<QString>;

const Words &singularDeterminers()
{
    static const Words words{u"a"_s, u"an"_s, u"each"_s, u"every"_s, u"another"_s};
    return words;
}

const Words &pluralDeterminers()
{
    static const Words words{u"these"_s, u"those"_s, u"both"_s, u"fewer"_s, u"several"_s, u"many"_s,
        u"few"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s,
        u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s, u"fifteen"_s, u"twenty"_s, u"thirty"_s,
        u"forty"_s, u"fifty"_s, u"sixty"_s};
    return words;
}

const Words &otherDeterminers()
{
    static const Words words{u"the"_s, u"my"_s, u"your"_s, u"his"_s, u"her"_s, u"its"_s, u"our"_s,
        u"their"_s, u"this"_s, u"that"_s, u"no"_s, u"any"_s, u"some"_s, u"what"_s, u"which"_s,
        u"whose"_s, u"whatever"_s, u"whichever"_s};
    return words;
}

/// "the same", "more", "only": they stand among adjectives.
const Words &describingWords()
{
    static const Words words{u"other"_s, u"same"_s, u"very"_s, u"more"_s, u"most"_s, u"only"_s,
        u"first"_s, u"second"_s, u"third"_s, u"last"_s, u"next"_s, u"own"_s, u"one"_s, u"such"_s,
        u"much"_s, u"whole"_s, u"new"_s, u"little"_s, u"less"_s};
    return words;
}

/// Nouns that stand with one verb or the other, as the writer sees them, and plurals that count as
/// one: "the team are", "ten years is", "mathematics is".
bool isOneOrMany(const QString &noun)
{
    static const Words words{u"team"_s, u"staff"_s, u"panel"_s, u"group"_s, u"company"_s,
        u"committee"_s, u"police"_s, u"board"_s, u"family"_s, u"crew"_s, u"press"_s, u"public"_s,
        u"data"_s, u"media"_s, u"majority"_s, u"number"_s, u"rest"_s, u"couple"_s, u"variety"_s,
        u"lot"_s, u"lots"_s, u"range"_s, u"half"_s, u"remainder"_s, u"faculty"_s, u"management"_s,
        u"government"_s, u"department"_s, u"firm"_s, u"audience"_s, u"series"_s, u"species"_s,
        u"means"_s, u"aircraft"_s, u"headquarters"_s, u"council"_s, u"class"_s, u"party"_s,
        u"handful"_s, u"host"_s, u"minority"_s, u"percentage"_s, u"proportion"_s, u"set"_s,
        u"pair"_s, u"kind"_s, u"sort"_s, u"type"_s, u"bit"_s, u"dozen"_s, u"hundred"_s,
        u"thousand"_s, u"million"_s, u"percent"_s, u"sheep"_s, u"fish"_s, u"deer"_s, u"offspring"_s,
        u"crossroads"_s, u"works"_s, u"barracks"_s, u"thanks"_s, u"sales"_s, u"operations"_s,
        u"statistics"_s, u"economics"_s, u"politics"_s, u"physics"_s, u"mathematics"_s, u"maths"_s,
        u"ethics"_s, u"logistics"_s, u"athletics"_s, u"gymnastics"_s, u"analytics"_s,
        u"electronics"_s, u"graphics"_s, u"genetics"_s, u"robotics"_s, u"mechanics"_s,
        u"linguistics"_s, u"acoustics"_s, u"news"_s, u"states"_s, u"nations"_s, u"resources"_s,
        u"relations"_s, u"services"_s, u"years"_s, u"months"_s, u"weeks"_s, u"days"_s, u"hours"_s,
        u"minutes"_s, u"miles"_s, u"pounds"_s, u"dollars"_s, u"euros"_s, u"thirds"_s, u"quarters"_s,
        u"metres"_s, u"meters"_s, u"kilometres"_s, u"plenty"_s, u"none"_s, u"club"_s, u"choir"_s,
        u"orchestra"_s, u"band"_s, u"union"_s, u"ministry"_s};
    return words.contains(noun);
}

/// "the young", "the latter": one or many, without a noun.
bool meansPeople(const QString &key)
{
    static const Words words{u"rich"_s, u"poor"_s, u"young"_s, u"old"_s, u"elderly"_s, u"sick"_s,
        u"unemployed"_s, u"deaf"_s, u"blind"_s, u"dead"_s, u"best"_s, u"latter"_s, u"former"_s,
        u"other"_s, u"following"_s, u"first"_s, u"last"_s, u"next"_s, u"same"_s, u"latest"_s,
        u"blue"_s, u"new"_s, u"long"_s, u"short"_s, u"right"_s, u"left"_s, u"second"_s};
    return words.contains(key);
}

std::optional<GrammaticalNumber> pronounNumber(const QString &key)
{
    static const Words plural{u"we"_s, u"you"_s, u"they"_s, u"these"_s, u"those"_s, u"both"_s,
        u"many"_s, u"several"_s, u"few"_s, u"others"_s, u"ours"_s, u"yours"_s, u"theirs"_s};
    static const Words singular{u"he"_s, u"she"_s, u"it"_s, u"everyone"_s, u"everybody"_s,
        u"everything"_s, u"someone"_s, u"somebody"_s, u"something"_s, u"anyone"_s, u"anybody"_s,
        u"anything"_s, u"nobody"_s, u"nothing"_s, u"each"_s, u"one"_s, u"another"_s, u"this"_s,
        u"neither"_s, u"either"_s};
    static const Words either{u"most"_s, u"some"_s, u"all"_s, u"any"_s, u"none"_s, u"half"_s,
        u"more"_s, u"mine"_s, u"ours"_s, u"yours"_s, u"theirs"_s};
    if (key == u"i"_s)
        return GrammaticalNumber::FirstPerson;
    if (either.contains(key))
        return GrammaticalNumber::Either;
    if (plural.contains(key))
        return GrammaticalNumber::Plural;
    if (singular.contains(key))
        return GrammaticalNumber::Singular;
    return {};
}

/// "many" stands alone or before what it counts.
bool mayDetermine(const QString &key)
{
    static const Words words{u"one"_s, u"most"_s, u"some"_s, u"all"_s, u"any"_s, u"half"_s,
        u"more"_s, u"neither"_s, u"either"_s};
    return words.contains(key) || singularDeterminers().contains(key)
        || pluralDeterminers().contains(key) || otherDeterminers().contains(key);
}

/// "12", but not "1" or the "11-hour" of a shift.
bool isCount(const QString &number)
{
    return number != u"1"_s && !number.contains(u'-') && !number.contains(u':');
}

bool isPossessive(const Token &token)
{
    return token.key.endsWith(u"'s"_s) || token.key.endsWith(u"s'"_s);
}

class PhraseReader final
{
public:
    PhraseReader(const QList<Token> &tokens, const Lexicon &lexicon)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
    {
    }

    QList<NounPhrase> phrasesAt(qsizetype at);

private:
    qsizetype pastLimits(qsizetype at) const;
    void readDeterminers();
    bool readTitle();
    bool isName(const Token &token) const;
    bool isNoun(const Token &token) const;
    bool describes(const Token &token) const;
    GrammaticalNumber numberOf(const Token &noun) const;

    const QList<Token> &m_tokens;
    const Lexicon &m_lexicon;
    qsizetype m_at = 0;
    bool m_isPointedOut = false;
    QString m_determiner;
    std::optional<GrammaticalNumber> m_number; ///< that the determiner tells
};

/// Past "not", "nearly", "how" of "not everyone", "nearly all", "how many".
qsizetype PhraseReader::pastLimits(qsizetype at) const
{
    static const Words words{u"all"_s, u"half"_s, u"almost"_s, u"nearly"_s, u"not"_s, u"even"_s,
        u"how"_s, u"only"_s, u"just"_s, u"so"_s, u"too"_s, u"about"_s, u"over"_s};
    while (at + 1 < m_tokens.size() && words.contains(m_tokens.at(at).key))
        ++at;
    return at;
}

void PhraseReader::readDeterminers()
{
    for (; m_at < m_tokens.size(); ++m_at) {
        const Token &token = m_tokens.at(m_at);
        const bool isOne = singularDeterminers().contains(token.key);
        const bool isMany = pluralDeterminers().contains(token.key);
        if (isOne || (token.key == u"one"_s && !m_isPointedOut))
            m_number = GrammaticalNumber::Singular;
        else if (isMany || (token.kind == TokenKind::Number && isCount(token.key) && !m_number))
            m_number = GrammaticalNumber::Plural;
        else if (!otherDeterminers().contains(token.key))
            return;
        m_determiner = token.key;
        m_isPointedOut = true;
    }
}

/// "Ms. Lee", "Dr Ada Moreno".
bool PhraseReader::readTitle()
{
    static const Words titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s, u"prof"_s};
    if (!titles.contains(m_tokens.at(m_at).key))
        return false;
    ++m_at;
    if (m_at < m_tokens.size() && m_tokens.at(m_at).text == u"."_s)
        ++m_at;
    const qsizetype name = m_at;
    while (m_at < m_tokens.size() && isName(m_tokens.at(m_at)) && !isPossessive(m_tokens.at(m_at)))
        ++m_at;
    return m_at > name;
}

bool PhraseReader::isName(const Token &token) const
{
    return token.kind == TokenKind::Word && token.position > m_tokens.constFirst().position
        && token.text.front().isUpper() && !token.key.startsWith(u"i'"_s) && token.key != u"i"_s;
}

bool PhraseReader::isNoun(const Token &token) const
{
    if (token.kind != TokenKind::Word || isPossessive(token))
        return false;
    const bool isUnknown
        = token.key.size() > 3 && !m_lexicon.contains(token.key) && !token.key.contains(u'\'');
    return isName(token) || isUnknown || m_lexicon.mayBe(token.key, WordClass::Noun)
        || m_lexicon.mayBe(token.key, WordClass::Plural) || token.key == u"one"_s
        || token.key == u"ones"_s;
}

bool PhraseReader::describes(const Token &token) const
{
    if (token.kind == TokenKind::Number)
        return true;
    static const Words particles{u"up"_s, u"down"_s, u"out"_s, u"off"_s, u"in"_s, u"on"_s};
    if (token.kind != TokenKind::Word || particles.contains(token.key))
        return false;
    const bool isCompound = token.key.contains(u'-');
    if (isCompound || describingWords().contains(token.key) || isPossessive(token))
        return true;
    static const QList<WordClass> classes{WordClass::Adjective, WordClass::Comparative,
        WordClass::Superlative, WordClass::Participle, WordClass::Ing};
    return (isNoun(token) && !m_lexicon.isMostly(token.key, WordClass::Plural))
        || std::ranges::any_of(
            classes, [&](WordClass kind) { return m_lexicon.mayBe(token.key, kind); })
        || (m_isPointedOut && m_lexicon.isMostly(token.key, WordClass::Adverb));
}

GrammaticalNumber PhraseReader::numberOf(const Token &noun) const
{
    if (noun.key == u"number"_s && m_determiner == u"the"_s)
        return GrammaticalNumber::Singular;
    if (isOneOrMany(noun.key))
        return GrammaticalNumber::Either;
    if (m_number)
        return *m_number;
    if (isName(noun))
        return GrammaticalNumber::Either;
    if (noun.key == u"one"_s)
        return GrammaticalNumber::Singular;
    const bool isPlural = m_lexicon.mayBe(noun.key, WordClass::Plural)
        && !m_lexicon.mayBe(noun.key, WordClass::Noun);
    if (noun.key == u"ones"_s || m_lexicon.isMostly(noun.key, WordClass::Plural)
        || (m_isPointedOut && isPlural))
        return GrammaticalNumber::Plural;
    if (!m_lexicon.contains(noun.key) && noun.key.endsWith(u's') && !noun.key.endsWith(u"ss"_s))
        return GrammaticalNumber::Plural;
    const bool isOne = m_lexicon.isMostly(noun.key, WordClass::Noun)
        || (m_isPointedOut && m_lexicon.mayBe(noun.key, WordClass::Noun) && !meansPeople(noun.key));
    return isOne && !m_lexicon.mayBe(noun.key, WordClass::Plural) ? GrammaticalNumber::Singular
                                                                  : GrammaticalNumber::Either;
}

QList<NounPhrase> PhraseReader::phrasesAt(qsizetype at)
{
    QList<NounPhrase> phrases;
    if (at >= m_tokens.size())
        return phrases;
    m_at = at;
    if (readTitle())
        return {{m_at, GrammaticalNumber::Singular, false, true}};
    m_at = pastLimits(at);
    const bool isAlone = !mayDetermine(m_tokens.at(m_at).key);
    const bool countsNext = !isAlone && m_at + 1 < m_tokens.size() && isNoun(m_tokens.at(m_at + 1));
    if (const auto number = pronounNumber(m_tokens.at(m_at).key); number && !countsNext)
        phrases += {m_at + 1, *number, isAlone, true};
    readDeterminers();
    for (; m_at < m_tokens.size(); ++m_at) {
        const Token &token = m_tokens.at(m_at);
        // "all that counts": no "that" stands with many.
        const bool isRelative
            = m_determiner == u"that"_s && m_lexicon.mayBe(token.key, WordClass::Plural);
        if (isRelative)
            break;
        if (isNoun(token))
            phrases += {m_at + 1, numberOf(token), false, m_isPointedOut || isName(token)};
        if (!describes(token))
            break;
    }
    return phrases;
}

} // namespace

QList<NounPhrase> nounPhrasesAt(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    return PhraseReader(tokens, lexicon).phrasesAt(at);
}

} // namespace Afterword
