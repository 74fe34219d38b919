// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/plainforms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype furthestSubject = 5;
constexpr qsizetype furthestWish = 8;
constexpr qsizetype wishWithoutThat = 4;

using Words = QSet<QString>;

bool followsAnAuxiliary(const QString &before)
{
    static const Words words{u"to"_s, u"can"_s, u"could"_s, u"will"_s, u"would"_s, u"shall"_s,
        u"should"_s, u"might"_s, u"must"_s, u"cannot"_s, u"can't"_s, u"couldn't"_s, u"won't"_s,
        u"wouldn't"_s, u"shouldn't"_s, u"did"_s, u"didn't"_s, u"do"_s, u"don't"_s, u"doesn't"_s,
        u"i'd"_s, u"i'll"_s, u"we'd"_s, u"we'll"_s, u"you'd"_s, u"you'll"_s};
    return words.contains(before);
}

bool followsHaving(const QString &before)
{
    static const Words words{u"have"_s, u"has"_s, u"had"_s, u"i've"_s, u"we've"_s, u"you've"_s,
        u"they've"_s, u"haven't"_s, u"hasn't"_s, u"hadn't"_s};
    return words.contains(before);
}

/// Words of one or many, which may stand with either.
bool isGroup(const QString &noun)
{
    static const Words words{u"team"_s, u"staff"_s, u"panel"_s, u"group"_s, u"company"_s,
        u"committee"_s, u"board"_s, u"family"_s, u"crew"_s, u"number"_s, u"majority"_s, u"rest"_s,
        u"firm"_s, u"audience"_s, u"management"_s, u"department"_s, u"public"_s, u"data"_s};
    return words.contains(noun);
}

bool isOfMany(const QString &verb)
{
    return Words{u"are"_s, u"were"_s, u"have"_s, u"do"_s}.contains(verb);
}

bool isOfOne(const QString &verb)
{
    return Words{u"is"_s, u"was"_s, u"has"_s, u"does"_s}.contains(verb);
}

/// "I was", "we are", "she has".
bool agreesWithPronoun(const QString &subject, const QString &verb)
{
    if (subject == u"i"_s)
        return Words{u"am"_s, u"was"_s, u"have"_s, u"do"_s}.contains(verb);
    if (Words{u"we"_s, u"you"_s, u"they"_s}.contains(subject))
        return isOfMany(verb);
    return Words{u"he"_s, u"she"_s, u"it"_s, u"this"_s, u"that"_s}.contains(subject)
        && isOfOne(verb);
}

bool agreesWithNoun(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    const QString &verb = tokens.at(at).key;
    const QString &before = tokens.at(at - 1).key;
    if (isGroup(before) && (isOfMany(verb) || isOfOne(verb)))
        return true;
    if (isOfOne(verb) && at > 1 && tokens.at(at - 2).key == u"and"_s)
        return true;
    if (isOfOne(verb))
        return lexicon.isMostly(before, WordClass::Noun);
    const qsizetype first = isOfMany(verb) ? std::max<qsizetype>(0, at - furthestSubject) : at;
    return std::any_of(tokens.begin() + first, tokens.begin() + at,
        [&](const Token &token) { return lexicon.isMostly(token.key, WordClass::Plural); });
}

/// "I was born in Leeds and studied in York."
bool isAmongPasts(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    const auto isPast = [&lexicon](const Token &token) {
        return Words{u"was"_s, u"were"_s, u"had"_s}.contains(token.key)
            || (lexicon.mayBe(token.key, WordClass::Past)
                && !lexicon.mayBe(token.key, WordClass::Base));
    };
    return isPast(tokens.at(at)) && !isOfMany(tokens.at(at).key) && !isOfOne(tokens.at(at).key)
        && std::ranges::count_if(tokens, isPast) > 1;
}

bool asksForSomething(const QString &key)
{
    static const QStringList beginnings{u"suggest"_s, u"recommend"_s, u"insist"_s, u"request"_s,
        u"require"_s, u"propos"_s, u"demand"_s, u"ask"_s, u"advis"_s, u"essential"_s,
        u"important"_s, u"necessary"_s, u"vital"_s, u"crucial"_s, u"imperative"_s, u"prefer"_s,
        u"urge"_s, u"lest"_s};
    return std::ranges::any_of(
        beginnings, [&key](const QString &beginning) { return key.startsWith(beginning); });
}

bool isWished(const Finding &finding, const QList<Token> &tokens)
{
    if (finding.found.endsWith(u's'))
        return false;
    const auto verb = std::ranges::find_if(
        tokens, [&](const Token &token) { return token.position >= finding.position; });
    const qsizetype at = verb - tokens.begin();
    bool hasThat = false;
    for (qsizetype i = at - 1; i >= std::max<qsizetype>(0, at - furthestWish); --i) {
        if (asksForSomething(tokens.at(i).key))
            return hasThat || at - i <= wishWithoutThat;
        hasThat = hasThat || tokens.at(i).key == u"that"_s;
    }
    return false;
}

/// "a great help", "she read it", "was there": words that look like another form or word.
bool isUsualBesides(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    static const Words articles{u"a"_s, u"an"_s, u"the"_s, u"my"_s, u"your"_s, u"our"_s, u"his"_s,
        u"her"_s, u"their"_s, u"this"_s};
    static const Words subjects{
        u"i"_s, u"we"_s, u"you"_s, u"they"_s, u"he"_s, u"she"_s, u"it"_s, u"who"_s};
    static const Words being{u"is"_s, u"are"_s, u"was"_s, u"were"_s};
    const QString &key = tokens.at(at).key;
    const QString &before = tokens.at(at - 1).key;
    if (key == u"there"_s)
        return being.contains(before);
    if (subjects.contains(before))
        return lexicon.mayBe(key, WordClass::Past) && lexicon.mayBe(key, WordClass::Base);
    const bool isDescribed = at > 1 && articles.contains(tokens.at(at - 2).key)
        && lexicon.isMostly(before, WordClass::Adjective);
    return lexicon.mayBe(key, WordClass::Noun) && (articles.contains(before) || isDescribed);
}

} // namespace

bool isInItsPlace(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    if (at == 0)
        return false;
    if (isUsualBesides(tokens, at, lexicon))
        return true;
    const QString &key = tokens.at(at).key;
    const bool hasAdverb = at > 1 && lexicon.isMostly(tokens.at(at - 1).key, WordClass::Adverb);
    const QString &before = tokens.at(hasAdverb ? at - 2 : at - 1).key;
    if (followsAnAuxiliary(before))
        return lexicon.mayBe(key, WordClass::Base) || key == u"be"_s || key == u"have"_s;
    if (followsHaving(before))
        return lexicon.mayBe(key, WordClass::Participle) || key == u"been"_s || key == u"had"_s;
    return isAmongPasts(tokens, at, lexicon) || agreesWithPronoun(before, key)
        || agreesWithNoun(tokens, at, lexicon);
}

bool isTurnedAround(const QList<Token> &tokens)
{
    static const Words beginnings{u"never"_s, u"had"_s, u"were"_s, u"should"_s, u"among"_s,
        u"seldom"_s, u"rarely"_s, u"neither"_s, u"nor"_s, u"little"_s, u"hardly"_s, u"not"_s,
        u"only"_s, u"so"_s, u"such"_s, u"here"_s, u"may"_s, u"long"_s, u"either"_s};
    return beginnings.contains(tokens.constFirst().key);
}

QList<Finding> withoutWishes(QList<Finding> findings, const QList<Token> &tokens)
{
    static const Words ofVerbs{u"agreement"_s, u"repaired"_s, u"verb-form"_s};
    findings.removeIf([&](const Finding &finding) {
        return ofVerbs.contains(finding.rule) && isWished(finding, tokens);
    });
    return findings;
}

} // namespace Afterword
