// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Afterword {

/// What a piece of a line of a letter is.
enum class TokenKind {
    Word,
    Number, ///< holds a digit: `10:30`, `3rd`, `$5,000`
    Address, ///< of a page or a mailbox
    Mark, ///< one sign of punctuation
};

/// One piece of a sentence and where it stands in the whole text.
struct Token
{
    QString text;
    QString key = {}; ///< as rules compare it: small letters, straight apostrophes
    qsizetype position = 0;
    TokenKind kind = TokenKind::Word;

    qsizetype end() const { return position + text.size(); }
    bool operator==(const Token &) const = default;
};

/// The words, numbers and signs of `text`, whose first letter stands at `offset` of the whole.
QList<Token> tokensOf(const QString &text, qsizetype offset = 0);

/// Whether a sign ends a sentence.
bool endsSentence(const Token &token);

/// The word in the case of what it replaces.
QString inCaseOf(const QString &replaced, const QString &word);

} // namespace Afterword
