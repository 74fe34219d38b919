// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/rules/mechanics.h"

#include "core/writing/rules/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString doubled = u"doubled-word"_s;
const QString article = u"article"_s;
const QString start = u"sentence-start"_s;
const QString spaceBefore = u"space-before"_s;
const QString spaceAfter = u"space-after"_s;
const QString doubleSpace = u"double-space"_s;
const QString doubledSign = u"doubled-sign"_s;
const QString pair = u"pair"_s;
const QString decadeId = u"decade"_s;

Finding slip(const QString &rule, qsizetype position, const QString &found, const QString &meant)
{
    return {.check = Check::Grammar,
        .severity = Severity::Warning,
        .position = position,
        .length = found.size(),
        .found = found,
        .rule = rule,
        .suggestions = meant.isNull() ? QStringList() : QStringList{meant}};
}

bool startsWithAny(const QString &word, const QStringList &beginnings)
{
    return std::ranges::any_of(
        beginnings, [&word](const QString &beginning) { return word.startsWith(beginning); });
}

/// Read letter by letter: "MBA", "SQL"; not "NATO" or "NASA", which are read as words.
bool isSpelledOut(const QString &word)
{
    static const QStringList readAsWords{u"NATO"_s, u"NASA"_s, u"SaaS"_s, u"LASER"_s, u"LAN"_s,
        u"RAM"_s, u"ROM"_s, u"SIM"_s, u"SWAT"_s, u"UNESCO"_s, u"UNICEF"_s, u"MOOC"_s, u"SCRUM"_s,
        u"HIPAA"_s, u"FAQ"_s, u"LAMP"_s, u"REST"_s, u"SOAP"_s, u"SAP"_s, u"SEO"_s, u"SCUBA"_s,
        u"LIDAR"_s, u"SONAR"_s, u"RADAR"_s};
    static const QRegularExpression capitals(
        u"^([A-Z]{1,6}s?([-/’'].*)?|[A-Z](\\.?[A-Z])+\\.?|[MBDLP]{1,2}(Sc|Ed|Phil|Eng|Mus)s?)$"_s);
    return capitals.match(word).hasMatch() && !readAsWords.contains(word);
}

bool beginsWithVowelSound(const Token &token)
{
    static const QStringList silentH{u"hour"_s, u"honest"_s, u"honour"_s, u"honor"_s, u"heir"_s};
    static const QStringList likeYou{u"uni"_s, u"use"_s, u"usu"_s, u"usa"_s, u"uti"_s, u"ubi"_s,
        u"eu"_s, u"ewe"_s, u"one"_s, u"once"_s, u"ura"_s, u"ute"_s, u"uk"_s, u"usb"_s, u"url"_s,
        u"ux"_s, u"ui"_s};
    static const QStringList notLikeYou{u"unin"_s, u"unim"_s, u"unid"_s, u"unil"_s, u"onel"_s};
    const QString &key = token.key;
    if (isSpelledOut(token.text) && token.text.size() > 1)
        return u"AEFHILMNORSX"_s.contains(token.text.front());
    if (key.size() == 1 || key.startsWith(u"x-"_s))
        return u"aefhilmnorsx8"_s.contains(key.front());
    if (key.front().isDigit())
        return key.startsWith(u'8') || key == u"11"_s || key == u"18"_s
            || startsWithAny(key, {u"11th"_s, u"18th"_s, u"11-"_s, u"18-"_s, u"11%"_s, u"18%"_s});
    if (startsWithAny(key, silentH))
        return true;
    if (startsWithAny(key, likeYou) && !startsWithAny(key, notLikeYou))
        return false;
    return u"aeioué"_s.contains(key.front());
}

bool isSign(const Token &token, const QString &signs)
{
    return token.kind == TokenKind::Mark && signs.contains(token.text);
}

/// The words from `first` to `last` say twice what their first half says.
struct TokenSpan
{
    qsizetype first = 0;
    qsizetype last = 0;
};

Finding doubledAt(const QList<Token> &tokens, const TokenSpan &span)
{
    QStringList words;
    for (qsizetype i = span.first; i <= span.last; ++i)
        words += tokens.at(i).text;
    const QString once = words.mid(0, words.size() / 2).join(u' ');
    Finding finding = slip(doubled, tokens.at(span.first).position, words.join(u' '), once);
    finding.length = tokens.at(span.last).end() - finding.position;
    return finding;
}

/// "What it is is …"
bool maySayTwice(const QList<Token> &tokens, qsizetype second)
{
    static const QStringList asks{
        u"what"_s, u"whatever"_s, u"who"_s, u"all"_s, u"it"_s, u"which"_s};
    return tokens.at(second).key == u"is"_s
        && std::any_of(tokens.begin(), tokens.begin() + second,
            [](const Token &token) { return asks.contains(token.key); });
}

/// "all about all about"; not "again and again and".
QList<Finding> doubledPairs(const QList<Token> &tokens)
{
    static const QStringList joins{u"and"_s, u"by"_s, u"to"_s, u"or"_s, u"after"_s, u"in"_s,
        u"on"_s, u"for"_s, u"upon"_s, u"very"_s, u"no"_s, u"so"_s};
    QList<Finding> findings;
    for (qsizetype i = 3; i < tokens.size(); ++i) {
        const QString &one = tokens.at(i - 1).key;
        const QString &two = tokens.at(i).key;
        const bool areWords = std::all_of(tokens.begin() + i - 3, tokens.begin() + i + 1,
            [](const Token &token) { return token.kind == TokenKind::Word; });
        if (areWords && one != two && tokens.at(i - 3).key == one && tokens.at(i - 2).key == two
            && !joins.contains(one) && !joins.contains(two))
            findings += doubledAt(tokens, {i - 3, i});
    }
    return findings;
}

} // namespace

QList<Finding> doubledWords(const QList<Token> &tokens)
{
    static const QStringList mayRepeat{u"had"_s, u"that"_s, u"so"_s, u"bye"_s, u"no"_s, u"ha"_s,
        u"many"_s, u"very"_s, u"much"_s, u"long"_s};
    QList<Finding> findings;
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const Token &first = tokens.at(i - 1);
        const Token &second = tokens.at(i);
        const bool isName = first.text.front().isUpper() && second.text.front().isUpper() && i > 1;
        if (first.kind != TokenKind::Word || first.key != second.key
            || mayRepeat.contains(first.key) || (isName && first.text != u"I"_s))
            continue;
        if (!maySayTwice(tokens, i))
            findings += doubledAt(tokens, {i - 1, i});
    }
    return findings + doubledPairs(tokens);
}

QList<Finding> wrongArticles(const QList<Token> &tokens)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const Token &word = tokens.at(i);
        const Token &next = tokens.at(i + 1);
        const bool isArticle = word.text == u"a"_s || word.key == u"an"_s
            || (word.text == u"A"_s && i == 0 && next.text.front().isLower());
        // "from A to B", "plan A and": a letter, no article. "an I": something else is meant.
        if (!isArticle || (next.kind != TokenKind::Word && next.kind != TokenKind::Number)
            || next.position != word.end() + 1 || next.key == u"and"_s || next.key == u"or"_s
            || next.key == u"i"_s)
            continue;
        const QString right = beginsWithVowelSound(next) ? u"an"_s : u"a"_s;
        if (word.key != right)
            findings += slip(article, word.position, word.text, inCaseOf(word.text, right));
    }
    return findings;
}

QList<Finding> smallStart(const QList<Token> &tokens)
{
    const auto first = std::ranges::find_if(tokens, [](const Token &token) {
        return token.kind != TokenKind::Mark || u"…"_s == token.text || token.text == u"..."_s;
    });
    if (first == tokens.end() || first->kind != TokenKind::Word || first->key.contains(u'.')
        || !first->text.front().isLower())
        return {};
    const bool hasInnerCapital = std::any_of(first->text.begin() + 1, first->text.end(),
        [](QChar letter) { return letter.isUpper() || letter.isDigit(); });
    if (hasInnerCapital)
        return {};
    return {slip(
        start, first->position, first->text, first->text.front().toUpper() + first->text.mid(1))};
}

QList<Finding> wrongSpaces(const Sentence &sentence)
{
    static const QRegularExpression before(
        uR"((\p{L}+|\))([ \t]+)([,;:!?]|\.(?![\w.]))(?![)\-(]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression after(
        uR"((\p{L}{2,})([,;:!?]|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll}*\b))(\p{L}+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression twice(
        uR"((\S*[^\s.!?:])([ \t]{2,})(\S+))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression signs(uR"((\p{L}+)(,,+|;;+|::+|,\.|(?<!\.)\.\.(?!\.)))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(uR"(\S*(@|://|www\.)\S*)"_s);
    const auto collect = [&sentence](const QRegularExpression &expression, const QString &rule,
                             const auto &meant) {
        QList<Finding> findings;
        QString text = sentence.text;
        auto addresses = address.globalMatch(sentence.text);
        while (addresses.hasNext()) {
            const auto match = addresses.next();
            text.replace(match.capturedStart(), match.capturedLength(),
                QString(match.capturedLength(), u'0'));
        }
        auto matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            findings += slip(rule, sentence.position + match.capturedStart(), match.captured(),
                meant(match.captured(1), match.captured(2), match.captured(3)));
        }
        return findings;
    };
    using Part = const QString &;
    return collect(before, spaceBefore, [](Part word, Part, Part sign) { return word + sign; })
        + collect(after, spaceAfter,
            [](Part word, Part sign, Part next) { return word + sign + u' ' + next; })
        + collect(twice, doubleSpace, [](Part word, Part, Part next) { return word + u' ' + next; })
        + collect(
            signs, doubledSign, [](Part word, Part sign, Part) { return word + sign.front(); });
}

QList<Finding> lonelyPairs(const QString &text, qsizetype offset)
{
    QList<Token> open;
    QList<Finding> findings;
    static const QString opening = u"([{“"_s;
    static const QString closing = u")]}”"_s;
    const QList<Token> tokens = tokensOf(text, offset);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens.at(i);
        if (isSign(token, u"\""_s)) {
            const bool isOpen = !open.isEmpty() && open.constLast().text == token.text;
            isOpen ? open.removeLast() : open.append(token);
        } else if (isSign(token, opening)) {
            open += token;
        } else if (isSign(token, closing)) {
            const QString partner = opening.at(closing.indexOf(token.text));
            // "a)" and "1)" begin an item; ":)" is no bracket.
            const bool isItem = i > 0 && (tokens.at(i - 1).text.size() <= 2);
            if (!open.isEmpty() && open.constLast().text == partner)
                open.removeLast();
            else if (!isItem)
                findings += slip(pair, token.position, token.text, {});
        }
    }
    for (const Token &token : std::as_const(open))
        findings += slip(pair, token.position, token.text, {});
    return findings;
}

QList<Finding> decades(const QList<Token> &tokens)
{
    static const QRegularExpression decade(uR"(^['’]?((?:1\d|20)?\d0)['’]s$)"_s);
    QList<Finding> findings;
    for (const Token &token : tokens) {
        const auto match = decade.match(token.text);
        if (match.hasMatch())
            findings += slip(decadeId, token.position, token.text, match.captured(1) + u's');
    }
    return findings;
}

QStringList mechanicsIds()
{
    return {
        article, decadeId, doubleSpace, doubled, doubledSign, pair, start, spaceAfter, spaceBefore};
}

} // namespace Afterword
