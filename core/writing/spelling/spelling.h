// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/spelling/hunspelldictionary.h"
#include "core/writing/text/finding.h"
#include "core/writing/text/lexicon.h"
#include "core/writing/text/token.h"

#include <QSet>

#include <map>

namespace Afterword {

/// Looks for words that no dictionary knows. One for each thread.
class SpellingCheck final
{
public:
    SpellingCheck(HunspellDictionary dictionary, const Lexicon &lexicon);

    /// Words that are right in this letter: names and employers of the dossier, the seeker's own.
    void setKnownWords(const QStringList &words);

    /// The misspelled words of one sentence or line.
    QList<Finding> check(const QList<Token> &tokens);

    bool knows(const QString &word) const;
    /// What may be meant, the likeliest first, five at the most.
    QStringList suggestions(const QString &word);

private:
    struct Candidate
    {
        QString word;
        double cost = 0;
    };

    bool isRight(const Token &token) const;
    static bool isNearlyOfCalendar(const QString &word);
    bool looksLikeAName(const Token &token, const QList<Token> &tokens);
    QList<Candidate> candidates(const QString &word);
    QList<Candidate> nearWords(const QString &key) const;
    QList<Candidate> splitWords(const QString &key) const;
    QList<Candidate> withApostrophe(const QString &key) const;
    double rankOf(const QString &typed, const QString &meant) const;

    HunspellDictionary m_dictionary;
    const Lexicon &m_lexicon;
    QSet<QString> m_known; ///< as written, and folded to small letters
    QSet<QString> m_trade;
    std::map<QString, QList<Candidate>> m_found; ///< what was worked out before
};

} // namespace Afterword
