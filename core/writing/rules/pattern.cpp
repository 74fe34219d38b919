// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/rules/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QMap<QString, WordClass> &classNames()
{
    static const QMap<QString, WordClass> names{{u"base"_s, WordClass::Base},
        {u"third"_s, WordClass::Third}, {u"past"_s, WordClass::Past},
        {u"part"_s, WordClass::Participle}, {u"ing"_s, WordClass::Ing},
        {u"noun"_s, WordClass::Noun}, {u"plural"_s, WordClass::Plural},
        {u"adj"_s, WordClass::Adjective}, {u"comp"_s, WordClass::Comparative},
        {u"super"_s, WordClass::Superlative}, {u"adv"_s, WordClass::Adverb}};
    return names;
}

const QStringList &otherKinds()
{
    static const QStringList names{
        u"any"_s, u"num"_s, u"end"_s, u"punct"_s, u"cap"_s, u"word"_s, u"ascii"_s};
    return names;
}

bool isOfClass(const Token &token, const PatternChoice &choice, const Lexicon &lexicon)
{
    const WordClass wordClass = classNames().value(choice.kind);
    switch (choice.certainty) {
    case Certainty::Possible:
        return lexicon.mayBe(token.key, wordClass);
    case Certainty::Usual:
        return lexicon.isMostly(token.key, wordClass);
    case Certainty::Only:
        return lexicon.isOnly(token.key, wordClass);
    }
    return false;
}

bool isOfKind(const Token *token, const PatternChoice &choice, const Lexicon &lexicon)
{
    if (choice.kind == u"end"_s)
        return !token || (token->kind == TokenKind::Mark && u".!?;:)"_s.contains(token->text));
    if (choice.kind == u"punct"_s)
        return !token || token->kind == TokenKind::Mark;
    if (!token)
        return false;
    if (choice.kind == u"num"_s)
        return token->kind == TokenKind::Number;
    if (choice.kind == u"cap"_s)
        return token->kind == TokenKind::Word && token->text.front().isUpper();
    if (choice.kind == u"any"_s || choice.kind == u"word"_s)
        return token->kind == TokenKind::Word;
    return token->kind == TokenKind::Word && isOfClass(*token, choice, lexicon);
}

Result<PatternChoice> choiceOf(const QString &text)
{
    if (!text.startsWith(u'<'))
        return PatternChoice{.word = text};
    PatternChoice choice{.kind = text.mid(1).chopped(1)};
    if (choice.kind.endsWith(u'!') || choice.kind.endsWith(u'=')) {
        choice.certainty = choice.kind.endsWith(u'!') ? Certainty::Usual : Certainty::Only;
        choice.kind.chop(1);
    }
    if (!text.endsWith(u'>')
        || (!classNames().contains(choice.kind) && !otherKinds().contains(choice.kind)))
        return Error{.what = u"there is no class `%1`"_s.arg(text)};
    return choice;
}

Result<PatternPart> partOf(QString text, const QMap<QString, QStringList> &sets)
{
    PatternPart part;
    part.isForbidden = text.startsWith(u'!');
    part.isContext = text.startsWith(u'&');
    if (part.isForbidden || part.isContext)
        text = text.mid(1);
    part.isOptional = text.size() > 1 && text.endsWith(u'?');
    if (part.isOptional)
        text.chop(1);
    QStringList words;
    for (const QString &word : text == u"/"_s ? QStringList{text} : text.split(u'/')) {
        if (word.startsWith(u'$') && !sets.contains(word))
            return Error{.what = u"there is no list `%1`"_s.arg(word)};
        words += word.startsWith(u'$') ? sets.value(word) : QStringList{word};
    }
    for (const QString &word : words) {
        const auto choice = choiceOf(word);
        if (!choice)
            return choice.error();
        part.choices += *choice;
    }
    return part;
}

bool looksOnly(const PatternPart &part)
{
    return part.isForbidden || part.isContext;
}

using Places = QList<qsizetype>; ///< of each part's token; -1: it has none

/// Fits the parts from `index` on to the tokens from `at` on.
struct Fitting
{
    const GrammarRule &rule;
    const QList<Token> &tokens;
    const Lexicon &lexicon;
    Places places;

    bool fitFrom(qsizetype index, qsizetype at)
    {
        if (index == rule.parts.size())
            return true;
        const PatternPart &part = rule.parts.at(index);
        const bool looksBack = looksOnly(part)
            && std::none_of(rule.parts.begin(), rule.parts.begin() + index,
                [](const PatternPart &p) { return !looksOnly(p); });
        const bool isThere = fits(part, tokens, looksBack ? at - 1 : at, lexicon);
        if (looksOnly(part))
            return isThere != part.isForbidden && fitFrom(index + 1, at);
        if (isThere && at < tokens.size()) {
            places[index] = at;
            if (fitFrom(index + 1, at + 1))
                return true;
            places[index] = -1;
        }
        return part.isOptional && fitFrom(index + 1, at);
    }
};

/// The token that the `number`th word of the pattern fits; null if it was left out.
const Token *tokenOf(int number, const Fitting &fitting)
{
    qsizetype index = fitting.rule.from;
    for (; index < fitting.rule.to; ++index) {
        if (!looksOnly(fitting.rule.parts.at(index)) && --number == 0)
            break;
    }
    const qsizetype at = index < fitting.rule.to ? fitting.places.at(index) : -1;
    return at < 0 ? nullptr : &fitting.tokens.at(at);
}

/// The replacement with its words put in; empty if a word has no such form.
QString replacementFor(const QString &pattern, const Fitting &fitting)
{
    static const QRegularExpression word(u"\\$(\\d)(?::([a-z]+))?"_s);
    QString text = pattern;
    text.replace(u'_', u' ');
    QString filled;
    qsizetype from = 0;
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
        const QRegularExpressionMatch match = words.next();
        const Token *token = tokenOf(match.captured(1).toInt(), fitting);
        const QString form = match.captured(2);
        const QString put = !token ? QString()
            : form.isEmpty()       ? token->text
                                   : fitting.lexicon.inflected(token->key, classNames()[form]);
        if (token && put.isEmpty())
            return {};
        filled += text.mid(from, match.capturedStart() - from) + put;
        from = match.capturedEnd();
    }
    filled = QString(filled + text.mid(from)).remove(u'~').simplified();
    return filled.startsWith(u'^') ? filled.mid(1, 1).toUpper() + filled.mid(2) : filled;
}

/// A word that is to go takes its space with it: what is replaced is it and the word before.
GrammarMatch removal(const QList<Token> &tokens, qsizetype from, qsizetype to)
{
    const qsizetype first = std::max<qsizetype>(from - 1, 0);
    const qsizetype last = from > 0 ? to : std::min(to + 1, tokens.size() - 1);
    return {.position = tokens.at(first).position,
        .length = tokens.at(last).end() - tokens.at(first).position,
        .suggestions = {from > 0 ? tokens.at(first).text : tokens.at(last).text}};
}

QString textBetween(const QList<Token> &tokens, qsizetype first, qsizetype last)
{
    QStringList words;
    for (qsizetype i = first; i <= last; ++i)
        words += tokens.at(i).text;
    return words.join(u' ');
}

/// The edge of a sentence is no word: it can only be looked at.
bool mayBeEdge(const PatternPart &part)
{
    return std::ranges::any_of(part.choices,
        [](const PatternChoice &c) { return c.kind == u"end"_s || c.kind == u"punct"_s; });
}

} // namespace

Result<GrammarRule> parsedRule(const QString &line, const QMap<QString, QStringList> &sets)
{
    const qsizetype colon = line.indexOf(u": "_s);
    const qsizetype arrow = line.indexOf(u" -> "_s);
    if (colon < 0 || arrow < colon)
        return Error{.what = u"`%1` is no rule"_s.arg(line), .expected = u"id: words -> words"_s};
    GrammarRule rule{.id = line.left(colon).trimmed()};
    rule.replacements = line.mid(arrow + 4).trimmed().split(u" , "_s);
    bool isMarked = false;
    const QStringList pieces
        = line.mid(colon + 2, arrow - colon - 2).split(u' ', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (piece == u"["_s || piece == u"]"_s) {
            (piece == u"["_s ? rule.from : rule.to) = rule.parts.size();
            isMarked = true;
            continue;
        }
        const auto part = partOf(piece, sets);
        if (!part)
            return part.error();
        rule.parts += *part;
    }
    for (PatternPart *edge : {&rule.parts.first(), &rule.parts.last()})
        edge->isContext = edge->isContext || (!edge->isForbidden && mayBeEdge(*edge));
    rule.to = isMarked ? rule.to : rule.parts.size();
    return rule;
}

bool fits(const PatternPart &part, const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    const Token *token = at >= 0 && at < tokens.size() ? &tokens.at(at) : nullptr;
    return std::ranges::any_of(part.choices, [&](const PatternChoice &choice) {
        return choice.word.isEmpty() ? isOfKind(token, choice, lexicon)
                                     : token && token->key == choice.word;
    });
}

std::optional<GrammarMatch> matchAt(
    const GrammarRule &rule, const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    Fitting fitting{rule, tokens, lexicon, Places(rule.parts.size(), -1)};
    if (!fitting.fitFrom(0, at))
        return {};
    Places marked = fitting.places.mid(rule.from, rule.to - rule.from);
    marked.removeAll(-1);
    if (marked.isEmpty())
        return {};
    if (rule.replacements.first() == u"~"_s)
        return removal(tokens, marked.first(), marked.last());
    const Token &first = tokens.at(marked.first());
    const Token &last = tokens.at(marked.last());
    GrammarMatch match{.position = first.position, .length = last.end() - first.position};
    for (const QString &replacement : rule.replacements) {
        const QString text = replacementFor(replacement, fitting);
        if (!text.isEmpty())
            match.suggestions += inCaseOf(first.text, text);
    }
    const QString before = textBetween(tokens, marked.first(), marked.last());
    match.suggestions.removeAll(before);
    match.suggestions.removeDuplicates();
    return match.suggestions.isEmpty() ? std::nullopt : std::optional(match);
}

} // namespace Afterword
