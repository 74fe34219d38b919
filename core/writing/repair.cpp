// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/repair.h"

#include "core/writing/pattern.h"
#include "core/writing/plainforms.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double plainCost = 2.0;
constexpr qsizetype mostWordsParsed = 24;
constexpr qsizetype mostTries = 24;
constexpr qsizetype mostSuggestions = 3;

/// Words that are taken for each other, or that differ by who does it.
const QList<QStringList> &lookAlikes()
{
    static const QList<QStringList> groups{{u"their"_s, u"there"_s, u"they're"_s},
        {u"your"_s, u"you're"_s}, {u"its"_s, u"it's"_s}, {u"have"_s, u"has"_s},
        {u"was"_s, u"were"_s}, {u"is"_s, u"are"_s}, {u"this"_s, u"these"_s},
        {u"that"_s, u"those"_s}, {u"do"_s, u"does"_s}, {u"affect"_s, u"effect"_s},
        {u"advice"_s, u"advise"_s}, {u"lose"_s, u"loose"_s},
        {u"who's"_s, u"whose"_s}, {u"quite"_s, u"quiet"_s}};
    return groups;
}

QStringList lookAlikesOf(const QString &key)
{
    for (const QStringList &group : lookAlikes()) {
        if (group.contains(key)) {
            QStringList others = group;
            others.removeAll(key);
            return others;
        }
    }
    return {};
}

QStringList formsOf(const QString &key, const Lexicon &lexicon)
{
    static const std::array verbs{
        WordClass::Base, WordClass::Third, WordClass::Ing, WordClass::Past, WordClass::Participle};
    QStringList forms;
    const bool isVerb
        = std::ranges::any_of(verbs, [&](WordClass form) { return lexicon.isMostly(key, form); });
    for (const WordClass form : verbs) {
        const QString word = isVerb ? lexicon.inflected(key, form) : QString();
        if (!word.isEmpty() && word != key && lexicon.contains(word))
            forms += word;
    }
    forms.removeDuplicates();
    return forms;
}

QString applied(const Sentence &sentence, const SentenceEdit &edit)
{
    QString text = sentence.text;
    text.replace(edit.position - sentence.position, edit.length, edit.replacement);
    return text.trimmed();
}

Finding findingOf(const Sentence &sentence, const SentenceEdit &edit)
{
    return {.check = Check::Grammar,
        .severity = Severity::Warning,
        .position = edit.position,
        .length = edit.length,
        .found = sentence.text.mid(edit.position - sentence.position, edit.length),
        .rule = u"repaired"_s,
        .suggestions = {edit.replacement}};
}

bool isWorthTrying(const QList<Token> &tokens)
{
    const auto isOdd = [](const Token &token) {
        return token.kind == TokenKind::Address || token.text == u"("_s || token.text == u":"_s
            || token.text == u";"_s || token.text == u"–"_s || token.text == u"\""_s;
    };
    return tokens.size() > 3 && tokens.size() <= mostWordsParsed && endsSentence(tokens.constLast())
        && std::ranges::none_of(tokens, isOdd) && !isTurnedAround(tokens);
}

} // namespace

QList<SentenceEdit> editsOf(const QList<Token> &tokens, const Lexicon &lexicon)
{
    QList<SentenceEdit> likely;
    QList<SentenceEdit> others;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens.at(i);
        if (token.kind != TokenKind::Word || isInItsPlace(tokens, i, lexicon))
            continue;
        for (const QString &word : lookAlikesOf(token.key))
            likely += {token.position, token.text.size(), inCaseOf(token.text, word)};
        const bool isFirst = i == 0;
        const bool isCompared = !isFirst && tokens.at(i - 1).key == u"than"_s;
        if ((!isFirst && token.text.front().isUpper()) || isCompared)
            continue;
        for (const QString &word : formsOf(token.key, lexicon))
            others += {token.position, token.text.size(), inCaseOf(token.text, word)};
        if (!isFirst && lexicon.isMostly(token.key, WordClass::Base)
            && !lexicon.mayBe(token.key, WordClass::Noun))
            others += {token.position, token.text.size(), u"to "_s + token.text};
    }
    return likely + others;
}

QList<Finding> repairedSentence(const Sentence &sentence, const LinkParser &parser,
    const Lexicon &lexicon, std::stop_token stop)
{
    const QList<Token> tokens = tokensOf(sentence.text, sentence.position);
    if (!isWorthTrying(tokens) || parser.cost(sentence.text.trimmed()))
        return {};
    QList<Finding> findings;
    for (const SentenceEdit &edit : editsOf(tokens, lexicon).mid(0, mostTries)) {
        if (stop.stop_requested())
            return {};
        const auto cost = parser.cost(applied(sentence, edit));
        if (!cost || *cost > plainCost)
            continue;
        if (findings.isEmpty())
            findings += findingOf(sentence, edit);
        else if (findings.constLast().position == edit.position)
            findings.last().suggestions += edit.replacement;
        if (findings.constLast().suggestions.size() == mostSuggestions)
            break;
    }
    return findings;
}

} // namespace Afterword
