// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/token.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QRegularExpression &piece()
{
    static const QRegularExpression expression(
        uR"((?<address>https?://[^\s<>"]*[^\s<>".,;:!?)]|www\.[^\s<>"]*[^\s<>".,;:!?)]|)"
        uR"([\w.+'-]+@[\w-]+(?:\.[\w-]+)+|[#@]\w+|)"
        uR"([\w/-]+(?:\.[\w-]+)*\.(?-i:js|ts|md|html?|txt|)"
        uR"(pdf|docx?|odt|xlsx?|csv|pptx?|py|cpp|java|json|xml|css|png|jpe?g|zip)\b|)"
        uR"([\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|edu|)"
        uR"(gov|example|de|uk|eu)\b(?:/\S*[\w/])?))"
        uR"(|(?<number>[$€£]?\p{Nd}[\p{L}\p{Nd}]*(?:[.,:/’'-][\p{L}\p{Nd}]+)*%?))"
        uR"(|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’´\x{2010}\x{2011}-][\p{L}\p{Nd}])"
        uR"([\p{L}\p{M}\p{Nd}]*)*))"
        uR"(|\.{2,}|--|\S)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

TokenKind kindOf(const QRegularExpressionMatch &match)
{
    if (match.capturedStart(u"address"_s) >= 0)
        return TokenKind::Address;
    if (match.capturedStart(u"number"_s) >= 0)
        return TokenKind::Number;
    return match.capturedStart(u"word"_s) >= 0 ? TokenKind::Word : TokenKind::Mark;
}

QString keyOf(const QString &text)
{
    QString key = text.toLower();
    key.replace(u'’', u'\'').replace(u'´', u'\'').replace(QChar(0x2010), u'-');
    return key.replace(QChar(0x2011), u'-');
}

} // namespace

QList<Token> tokensOf(const QString &text, qsizetype offset)
{
    QList<Token> tokens;
    auto matches = piece().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        tokens += {match.captured(), keyOf(match.captured()), offset + match.capturedStart(),
            kindOf(match)};
    }
    return tokens;
}

bool endsSentence(const Token &token)
{
    return token.kind == TokenKind::Mark && token.text.size() == 1
        && u".!?"_s.contains(token.text.front());
}

QString inCaseOf(const QString &replaced, const QString &word)
{
    const bool isTitled = !replaced.isEmpty() && replaced.front().isUpper() && replaced != u"I"_s;
    return isTitled && !word.isEmpty() ? word.front().toUpper() + word.mid(1) : word;
}

} // namespace Afterword
