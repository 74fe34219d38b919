// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/writing/text/lexicon.h"
#include "core/writing/text/token.h"

#include <QMap>

namespace Afterword {

/// How sure it has to be that a word is of a class.
enum class Certainty { Possible, Usual, Only };

/// One thing that a word may be, to fit: itself, or one of a class.
struct PatternChoice
{
    QString word = {}; ///< empty: `kind` counts
    QString kind = {}; ///< as in `base`, `num`, `end`
    Certainty certainty = Certainty::Possible;
};

/// One place of a pattern.
struct PatternPart
{
    QList<PatternChoice> choices;
    bool isOptional = false;
    bool isForbidden = false; ///< looks only: what stands here must not fit
    bool isContext = false; ///< looks only: what stands here must fit
};

/// One line of the rule table: words that stand in a wrong order or form, and what is meant.
struct GrammarRule
{
    QString id;
    QList<PatternPart> parts;
    qsizetype from = 0; ///< the parts that are replaced: `from` up to, not with, `to`
    qsizetype to = 0;
    QStringList replacements = {};
};

/// Where a rule fits, and what it says instead.
struct GrammarMatch
{
    qsizetype position = 0;
    qsizetype length = 0;
    QStringList suggestions = {};
};

/// Reads `id: pattern -> replacements`; the comment at the head of rules.txt says what a pattern
/// is made of. `sets` are the named lists of words.
Result<GrammarRule> parsedRule(const QString &line, const QMap<QString, QStringList> &sets);

/// Whether a token can be that.
bool fits(
    const PatternPart &part, const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon);

/// The rule at one place of a sentence; nothing if it does not fit there.
std::optional<GrammarMatch> matchAt(
    const GrammarRule &rule, const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon);

} // namespace Afterword
