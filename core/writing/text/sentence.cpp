// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/sentence.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype widthOfWrappedLine = 50;
constexpr qsizetype longestStart = 12;
constexpr qsizetype longestSignature = 60;

struct Line
{
    qsizetype position = 0;
    QString text;
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        lines += {from, text.mid(from, to - from)};
        from = to + 1;
    }
    return lines;
}

bool matches(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

bool isSalutation(const QString &line)
{
    static const QRegularExpression greeting(
        uR"(^\s*(dear|hello|hi|hey|good (morning|afternoon|evening)|to whom it may concern|)"
        uR"(greetings)\b[^.?!]{0,80}[,:!]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"[,:!]\\s*$"_s);
    return matches(line, greeting) && (matches(line, plain) || line.simplified().size() < 40);
}

bool isClosing(const QString &line)
{
    static const QRegularExpression farewell(
        uR"(^\s*((yours|sincerely|regards|cheers|best|respectfully|cordially|gratefully|warmly|)"
        uR"(faithfully)\b|(with )?(kind|warm|best|many|sincere|all|my)(est)?\b.{0,20})"
        uR"(\b(regards?|wish(es)?|thanks|best|gratitude|appreciation)\b|(many )?thanks( again)?,|)"
        uR"(thank you( again)?,|thanking you|with (gratitude|appreciation|thanks)|take care|love))"
        uR"([^.?!]{0,30}[,.]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = line.simplified();
    // "Many thanks for the tour." is a sentence.
    const bool isSentence = words.endsWith(u'.') && words.count(u' ') > 1;
    return words.size() < 45 && !isSentence && matches(line, farewell);
}

bool isItem(const QString &line)
{
    static const QRegularExpression bullet(
        uR"(^\s*([-*•–]|\(?\p{Nd}{1,2}[.)])\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return matches(line, bullet);
}

bool isWrapped(const QString &before, const QString &line)
{
    const QString start = line.trimmed();
    const QString end = before.trimmed();
    if (start.isEmpty() || end.isEmpty() || isItem(line))
        return false;
    return start.front().isLower() || end.size() >= widthOfWrappedLine;
}

BlockKind kindOf(const QString &line)
{
    if (line.startsWith(u"Subject:"_s))
        return BlockKind::Subject;
    if (isSalutation(line))
        return BlockKind::Salutation;
    if (isClosing(line))
        return BlockKind::Closing;
    return isItem(line) ? BlockKind::Item : BlockKind::Prose;
}

bool standsAlone(BlockKind kind)
{
    return kind == BlockKind::Salutation || kind == BlockKind::Closing
        || kind == BlockKind::Subject;
}

/// A name or a place of work below the closing, and no postscript.
bool isSignature(const QString &text)
{
    static const QRegularExpression sentence(
        u"^\\s*P\\.? ?S\\b|\\p{Ll}{2}[.?!]\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.trimmed().size() < longestSignature && !matches(text, sentence);
}

/// All above the greeting is the head; the names below the closing belong to it.
void markEnds(QList<TextBlock> &blocks, const QString &text)
{
    const auto greeting = std::ranges::find(blocks, BlockKind::Salutation, &TextBlock::kind);
    if (greeting != blocks.end()) {
        std::for_each(blocks.begin(), greeting, [](TextBlock &block) {
            block.kind = block.kind == BlockKind::Subject ? block.kind : BlockKind::Head;
        });
    }
    const auto isClosingBlock = [](const TextBlock &b) { return b.kind == BlockKind::Closing; };
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), isClosingBlock);
    if (last == blocks.rend() || std::distance(blocks.rbegin(), last) > 4)
        return;
    std::for_each(blocks.rbegin(), last, [&text](TextBlock &block) {
        if (isSignature(text.mid(block.position, block.length)))
            block.kind = BlockKind::Closing;
    });
}

bool beginsSentence(const QString &text)
{
    static const QRegularExpression start(
        uR"(^\s*(I|We|You|He|She|It|They|The|An?|This|That|These|Those|My|Your|Our|Their|His|Her|)"
        uR"(There|If|When|As|At|On|In|For|From|Please|Thank|Thanks|After|Before|Since|While|But|)"
        uR"(And|So|What|How|Who|Why|Both|One|Everyone|Nobody|Would|Could|Is|Are|Do|May I|Let)\b)"_s);
    return matches(text, start);
}

/// Whether what ends in `text` is no sentence, only an abbreviation. A title never ends one; what
/// may, as "Ltd." and "p.m.", does before a word that begins one.
bool endsInAbbreviation(const QString &text, const QString &following)
{
    static const auto options = QRegularExpression::CaseInsensitiveOption
        | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression title(
        uR"((?<![\p{L}\p{N}])(mr|mrs|ms|mx|dr|prof|st|e\.g|i\.e|vs|cf|p\.s|approx|dept|ext|pp|ca)\.\s*$)"_s,
        options);
    static const QRegularExpression other(
        uR"((?<![\p{L}\p{N}])(no|inc|corp|ltd|co|jr|sr|ft|lbs?|oz|a\.m|p\.m|u\.s|u\.k|ph\.d|)"
        uR"(jan|feb|mar|apr|aug|sept?|oct|nov|dec|\p{L})\.\s*$)"_s,
        options);
    return matches(text, title)
        || (matches(text, other) && !text.trimmed().endsWith(u" I."_s)
            && !beginsSentence(following));
}

/// "Can you start?" she asked; and Yahoo! has its mark in the name.
bool asksWithin(const QString &part)
{
    static const QRegularExpression quoted(u"[!?][\"”’']\\s*$"_s);
    static const QRegularExpression named(
        u"[\\p{Ll},] (?!\\w+day|[JFMASOND]\\w+(ary|ch|il|ber)!)\\p{Lu}\\p{L}+!\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return matches(part, quoted) || matches(part, named);
}

/// A comma ends nothing, and neither does the full stop of "Corp." before a small letter.
bool goesOn(const QString &part, QChar next)
{
    static const QRegularExpression shortName(
        u"\\b\\p{Lu}\\p{Ll}{0,4}\\.\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString end = part.trimmed();
    // "the team.It was", ".NET": no space, no end.
    if (next.isLetter() && part.endsWith(u'.'))
        return true;
    return end.isEmpty() || !u".!?…:\"'”’)]"_s.contains(end.back())
        || (next.isLower() && (matches(part, shortName) || asksWithin(part)));
}

/// No boundary stands before a small letter; but after a word and a full stop it may be a slip.
QList<Sentence> withSmallStarts(const Sentence &sentence)
{
    static const QRegularExpression end(
        u"\\p{Ll}{2}[.?!] +(?=\\p{Ll})"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<Sentence> sentences;
    qsizetype from = 0;
    auto ends = end.globalMatch(sentence.text);
    while (ends.hasNext()) {
        const qsizetype to = ends.next().capturedEnd();
        const QString part = sentence.text.mid(from, to - from);
        if (endsInAbbreviation(part, {}) || asksWithin(part) || part.trimmed().endsWith(u"etc."_s))
            continue;
        sentences += {sentence.position + from, part};
        from = to;
    }
    sentences += {sentence.position + from, sentence.text.mid(from)};
    return sentences;
}

} // namespace

QList<TextBlock> blocksOf(const QString &text)
{
    QList<TextBlock> blocks;
    QString before;
    for (const Line &line : linesOf(text)) {
        if (!line.text.trimmed().isEmpty()) {
            const BlockKind kind = kindOf(line.text);
            const bool isContinued = !blocks.isEmpty() && !standsAlone(kind)
                && !standsAlone(blocks.constLast().kind) && isWrapped(before, line.text);
            if (isContinued)
                blocks.last().length = line.position + line.text.size() - blocks.last().position;
            else
                blocks += {line.position, line.text.size(), kind};
        }
        before = line.text;
    }
    markEnds(blocks, text);
    return blocks;
}

QList<Sentence> sentencesOf(const QString &text, const TextBlock &block)
{
    QString prose = text.mid(block.position, block.length);
    prose.replace(u'\n', u' ').replace(u'\r', u' ').replace(QChar(0x2028), u' ');
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, prose);
    QList<Sentence> sentences;
    qsizetype from = 0;
    while (from < prose.size() && finder.toNextBoundary() >= 0) {
        const qsizetype to = finder.position();
        const QString part = prose.mid(from, to - from);
        if (to < prose.size()
            && (endsInAbbreviation(part, prose.mid(to, longestStart))
                || goesOn(part, prose.at(to))))
            continue;
        if (!part.trimmed().isEmpty())
            sentences += withSmallStarts({block.position + from, part});
        from = to;
    }
    return sentences;
}

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences;
    for (const TextBlock &block : blocksOf(text)) {
        if (block.kind == BlockKind::Prose || block.kind == BlockKind::Item)
            sentences += sentencesOf(text, block);
    }
    return sentences;
}

TextPlace placeOf(const QString &text, qsizetype position)
{
    const QString before = text.left(position);
    const qsizetype start = before.lastIndexOf(u'\n') + 1;
    const QString line = before.mid(start);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
    int column = 1;
    while (characters.toNextBoundary() > 0)
        ++column;
    return {int(before.count(u'\n')) + 1, column};
}

} // namespace Afterword
