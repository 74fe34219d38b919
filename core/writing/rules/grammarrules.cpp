// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/rules/grammarrules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The words one of which has to stand where the rule begins; empty: any may.
QStringList firstWords(const GrammarRule &rule)
{
    const auto first = std::ranges::find_if(
        rule.parts, [](const PatternPart &part) { return !part.isForbidden && !part.isContext; });
    if (first == rule.parts.end() || first->isOptional)
        return {};
    QStringList words;
    for (const PatternChoice &choice : first->choices) {
        if (choice.word.isEmpty())
            return {};
        words += choice.word;
    }
    words.removeDuplicates();
    return words;
}

Finding findingOf(const GrammarRule &rule, const GrammarMatch &match, const QList<Token> &tokens)
{
    QStringList found;
    for (const Token &token : tokens) {
        if (token.position >= match.position && token.end() <= match.position + match.length)
            found += token.text;
    }
    return {.check = Check::Grammar,
        .severity = Severity::Warning,
        .position = match.position,
        .length = match.length,
        .found = found.join(u' '),
        .rule = rule.id,
        .suggestions = match.suggestions};
}

} // namespace

Result<GrammarRules> GrammarRules::builtIn()
{
    return parsed(writingLines(u"rules.txt"_s));
}

Result<GrammarRules> GrammarRules::parsed(const QStringList &lines)
{
    GrammarRules rules;
    QMap<QString, QStringList> sets;
    for (const QString &line : lines) {
        if (line.startsWith(u'$')) {
            const qsizetype equals = line.indexOf(u" = "_s);
            sets.insert(line.left(equals), line.mid(equals + 3).split(u'/'));
            continue;
        }
        auto rule = parsedRule(line, sets);
        if (!rule) {
            Error error = rule.error();
            error.path = line;
            return error;
        }
        rules.add(*rule);
    }
    return rules;
}

void GrammarRules::add(const GrammarRule &rule)
{
    const QStringList words = firstWords(rule);
    for (const QString &word : words)
        m_byFirstWord[word] += m_rules.size();
    if (words.isEmpty())
        m_others += m_rules.size();
    m_rules += rule;
}

QList<Finding> GrammarRules::check(const QList<Token> &tokens, const Lexicon &lexicon) const
{
    QList<Finding> findings;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        for (const qsizetype index : m_byFirstWord.value(tokens.at(at).key) + m_others) {
            const auto match = matchAt(m_rules.at(index), tokens, at, lexicon);
            if (match)
                findings += findingOf(m_rules.at(index), *match, tokens);
        }
    }
    return findings;
}

QStringList GrammarRules::ids() const
{
    QStringList ids;
    for (const GrammarRule &rule : m_rules)
        ids += rule.id;
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

} // namespace Afterword
