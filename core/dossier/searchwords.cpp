// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/searchwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype snippetBefore = 30;
constexpr qsizetype snippetLength = 110;
constexpr qsizetype mostWords = 32;
constexpr qsizetype longestWord = 64;

/// A comparable text that knows for each of its characters where in the text it came from.
struct Traced
{
    QString text = {};
    QList<qsizetype> from = {};
};

/// Letters that Unicode does not take apart, though people type others for them.
QString plainLetters(char32_t letter)
{
    switch (letter) {
    case U'ß':
        return u"ss"_s;
    case U'ł':
        return u"l"_s;
    case U'ø':
        return u"o"_s;
    case U'đ':
    case U'ð':
        return u"d"_s;
    case U'ħ':
        return u"h"_s;
    case U'ı':
        return u"i"_s;
    case U'æ':
        return u"ae"_s;
    case U'œ':
        return u"oe"_s;
    case U'þ':
        return u"th"_s;
    default:
        return {};
    }
}

bool isSilent(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return (category >= QChar::Mark_NonSpacing && category <= QChar::Mark_Enclosing)
        || category == QChar::Other_Format || c == U'\'' || c == U'’';
}

QString folded(char32_t c)
{
    QString bare;
    const QString apart = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : apart.toUcs4()) {
        if (isSilent(part))
            continue;
        const char32_t low = QChar::toCaseFolded(part);
        const QString plain = plainLetters(low);
        bare += plain.isEmpty() ? QString::fromUcs4(&low, 1) : plain;
    }
    return bare.toCaseFolded().normalized(QString::NormalizationForm_KC);
}

void add(Traced &traced, char32_t c, qsizetype from)
{
    if (isSilent(c))
        return;
    const QString letters = c < 0x80 ? QString(QChar(c).toLower()) : folded(c);
    for (const char32_t letter : letters.toUcs4()) {
        const bool isKept = QChar::isLetterOrNumber(letter);
        const QString added = isKept ? QString::fromUcs4(&letter, 1) : u" "_s;
        traced.text += added;
        for (qsizetype i = 0; i < added.size(); ++i)
            traced.from.append(from);
    }
}

Traced traced(const QString &text)
{
    Traced result;
    result.text.reserve(text.size());
    result.from.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            add(result, QChar::surrogateToUcs4(text[i], text[i + 1]), i);
            ++i;
        } else {
            add(result, text[i].isSurrogate() ? U' ' : char32_t(text[i].unicode()), i);
        }
    }
    result.from.append(text.size());
    return result;
}

bool isWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == U'ー';
    }
}

char32_t letterAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    if (c.isLowSurrogate() && at > 0)
        return QChar::surrogateToUcs4(text[at - 1], c);
    return c.unicode();
}

bool beginsWord(const QString &text, qsizetype at)
{
    if (at == 0 || text[at - 1] == u' ')
        return true;
    return isWithoutSpaces(letterAt(text, at)) || isWithoutSpaces(letterAt(text, at - 1));
}

qsizetype lettersIn(const QString &word)
{
    return std::ranges::count_if(word, [](QChar c) { return !c.isLowSurrogate(); });
}

/// Where `word` is next found; -1 if nowhere.
qsizetype nextMatch(const QString &text, const QString &word, qsizetype from)
{
    const bool isPart = lettersIn(word) >= shortestPart;
    qsizetype at = text.indexOf(word, from);
    while (at >= 0 && !isPart && !beginsWord(text, at))
        at = text.indexOf(word, at + 1);
    return at;
}

/// Marks that overlap become one.
QList<TextRange> merged(QList<TextRange> marks)
{
    std::ranges::sort(marks, {}, &TextRange::start);
    QList<TextRange> apart;
    for (const TextRange &mark : marks) {
        if (apart.isEmpty() || mark.start > apart.last().start + apart.last().length) {
            apart.append(mark);
            continue;
        }
        TextRange &last = apart.last();
        last.length = std::max(last.length, mark.start + mark.length - last.start);
    }
    return apart;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

/// Moves `at` to the next beginning of a word, if there is one near.
qsizetype wordFrom(const QString &text, qsizetype at)
{
    const qsizetype space = text.indexOf(u' ', at);
    return space >= 0 && space < at + 15 ? space + 1 : at;
}

/// Cuts the text to one line around its first mark and moves the marks along.
void cut(FoundText &hit, const QString &text, const QList<TextRange> &marks)
{
    const QString line = oneLine(text);
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().start;
    const qsizetype begin
        = first > snippetBefore ? std::min(wordFrom(line, first - snippetBefore), first) : 0;
    const qsizetype end = std::min(begin + snippetLength, line.size());
    const QString before = begin > 0 ? u"…"_s : QString();
    hit.snippet = before + line.mid(begin, end - begin) + (end < line.size() ? u"…"_s : QString());
    for (const TextRange &mark : marks) {
        const qsizetype last = std::min(mark.start + mark.length, end);
        if (mark.start < last)
            hit.snippetMarks.append({mark.start - begin + before.size(), last - mark.start});
    }
}

} // namespace

QString comparable(const QString &text)
{
    return traced(text).text;
}

QString spread(const QString &comparableText)
{
    QString result;
    result.reserve(comparableText.size());
    for (qsizetype i = 0; i < comparableText.size(); ++i) {
        const bool isParted = i > 0 && !comparableText[i].isLowSurrogate()
            && comparableText[i] != u' ' && beginsWord(comparableText, i);
        if (isParted && !result.endsWith(u' '))
            result += u' ';
        result += comparableText[i];
    }
    return result;
}

QStringList searchWords(const QString &query)
{
    QStringList words = comparable(query).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        const bool isCutInTwo = word.size() > longestWord && word[longestWord].isLowSurrogate();
        word.truncate(isCutInTwo ? longestWord - 1 : longestWord);
    }
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

bool isMatch(const SearchEntry &entry, const QStringList &words)
{
    const QString title = comparable(entry.title);
    const QString text = comparable(entry.text);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) {
        return nextMatch(title, word, 0) >= 0 || nextMatch(text, word, 0) >= 0;
    });
}

QList<TextRange> marksIn(const QString &text, const QStringList &words)
{
    const Traced compared = traced(text);
    QList<TextRange> marks;
    for (const QString &word : words) {
        qsizetype at = nextMatch(compared.text, word, 0);
        while (at >= 0) {
            const qsizetype end = at + word.size();
            const qsizetype start = compared.from[at];
            // One character may have become two, as "æ"; it is marked as a whole.
            const auto next = std::upper_bound(
                compared.from.begin() + end, compared.from.end(), compared.from[end - 1]);
            marks.append({start, *next - start});
            at = nextMatch(compared.text, word, end);
        }
    }
    return merged(marks);
}

FoundText found(const SearchEntry &entry, const QStringList &words)
{
    FoundText hit{.kind = entry.kind,
        .id = entry.id,
        .opportunity = entry.opportunity,
        .title = oneLine(entry.title)};
    hit.titleMarks = marksIn(entry.title, words);
    cut(hit, entry.text, marksIn(entry.text, words));
    return hit;
}

} // namespace Afterword
