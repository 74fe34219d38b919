// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/rules/pattern.h"
#include "core/writing/text/finding.h"

#include <QHash>

namespace Afterword {

/// The table of slips that come with Afterword, ready to be looked up.
class GrammarRules final
{
public:
    /// Fails if a line of the table is no rule.
    static Result<GrammarRules> builtIn();
    /// The same for a table of one's own.
    static Result<GrammarRules> parsed(const QStringList &lines);

    /// What the table finds in one sentence.
    QList<Finding> check(const QList<Token> &tokens, const Lexicon &lexicon) const;

    /// The ids of all rules, sorted.
    QStringList ids() const;

private:
    GrammarRules() = default;
    void add(const GrammarRule &rule);

    QList<GrammarRule> m_rules;
    QHash<QString, QList<qsizetype>> m_byFirstWord; ///< rules that begin with a certain word
    QList<qsizetype> m_others;
};

} // namespace Afterword
