// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/lookalikes.h"

#include "core/writing/doubts/nounphrase.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What a word of the three families asks to stand behind it.
enum class Follower {
    Owned, ///< somebody's: "your team"
    Told, ///< told of somebody: "you're welcome"
    Place, ///< "there"
};

struct LookAlike
{
    QString rule;
    Follower follower;
    QStringList others; ///< that may be meant
};

const QMap<QString, LookAlike> &families()
{
    static const QMap<QString, LookAlike> families{
        {u"its"_s, {u"its"_s, Follower::Owned, {u"it's"_s}}},
        {u"it's"_s, {u"its"_s, Follower::Told, {u"its"_s}}},
        {u"your"_s, {u"your"_s, Follower::Owned, {u"you're"_s}}},
        {u"you're"_s, {u"your"_s, Follower::Told, {u"your"_s}}},
        {u"their"_s, {u"their"_s, Follower::Owned, {u"there"_s, u"they're"_s}}},
        {u"they're"_s, {u"their"_s, Follower::Told, {u"their"_s, u"there"_s}}},
        {u"there"_s, {u"their"_s, Follower::Place, {u"their"_s, u"they're"_s}}},
        {u"whose"_s, {u"confused"_s, Follower::Owned, {u"who's"_s}}},
        {u"who's"_s, {u"confused"_s, Follower::Told, {u"whose"_s}}},
    };
    return families;
}

QString keyAt(const QList<Token> &tokens, qsizetype at)
{
    return at < tokens.size() ? tokens.at(at).key : QString();
}

/// "team", "new team", "four hundred items", "own".
bool mayBeOwned(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    static const QList<WordClass> others{WordClass::Ing, WordClass::Adjective, WordClass::Adverb,
        WordClass::Comparative, WordClass::Superlative, WordClass::Past, WordClass::Participle};
    const auto isOwned = [&](const NounPhrase &phrase) {
        const QString &noun = tokens.at(phrase.end - 1).key;
        const bool isPointedOut = phrase.isPointedOut && tokens.at(at).text.front().isLower();
        return !isPointedOut && std::ranges::none_of(others, [&](WordClass kind) {
            return lexicon.isMostly(noun, kind);
        });
    };
    return keyAt(tokens, at) == u"own"_s
        || std::ranges::any_of(nounPhrasesAt(tokens, at, lexicon), isOwned);
}

/// What is told of somebody: "looking", "very kind", "not".
bool mayBeTold(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    while (at + 1 < tokens.size() && lexicon.isMostly(tokens.at(at).key, WordClass::Adverb))
        ++at;
    static const QList<WordClass> classes{WordClass::Adjective, WordClass::Comparative,
        WordClass::Superlative, WordClass::Participle, WordClass::Ing};
    const QString key = keyAt(tokens, at);
    return key == u"not"_s
        || std::ranges::any_of(classes, [&](WordClass kind) { return lexicon.mayBe(key, kind); });
}

bool isBroken(const QList<Token> &tokens, qsizetype at)
{
    static const QStringList words{u"and"_s, u"or"_s, u"but"_s, u"instead"_s, u"too"_s, QString()};
    return at >= tokens.size() || tokens.at(at).kind == TokenKind::Mark
        || words.contains(tokens.at(at).key);
}

/// "of they're", "in there".
bool isBehindPreposition(const QList<Token> &tokens, qsizetype at)
{
    static const QStringList words{u"of"_s, u"with"_s, u"for"_s, u"about"_s, u"by"_s, u"into"_s,
        u"from"_s, u"on"_s, u"in"_s, u"to"_s, u"at"_s};
    return at > 0 && words.contains(tokens.at(at - 1).key);
}

/// Whether the word stands as it should as far as can be told from what is beside it.
bool isPlain(Follower follower, const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    const qsizetype next = at + 1;
    const bool isOwned = mayBeOwned(tokens, next, lexicon);
    const bool isBehind = isBehindPreposition(tokens, at);
    switch (follower) {
    case Follower::Owned:
        return isOwned;
    case Follower::Told:
        return !isOwned && !isBehind && !isBroken(tokens, next);
    case Follower::Place:
        return !isOwned && !mayBeTold(tokens, next, lexicon);
    }
    return true;
}

} // namespace

QList<Doubt> doubtfulLookAlikes(const QList<Token> &tokens, const Lexicon &lexicon)
{
    QList<Doubt> doubts;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const Token &token = tokens.at(at);
        const auto family = families().constFind(token.key);
        if (family == families().cend() || isPlain(family->follower, tokens, at, lexicon))
            continue;
        QStringList suggestions;
        for (const QString &other : family->others)
            suggestions += inCaseOf(token.text, other);
        doubts += {{.check = Check::Grammar,
            .severity = Severity::Warning,
            .position = token.position,
            .length = token.text.size(),
            .found = token.text,
            .rule = family->rule,
            .suggestions = suggestions}};
    }
    return doubts;
}

} // namespace Afterword
