// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/spelling/spelling.h"

#include "core/writing/spelling/wordcost.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double plainSlip = 1.0; ///< with one such, hunspell is not asked for more
constexpr double slipInAName = 0.85;
constexpr double slipInALetter = 0.2;
constexpr size_t mostRemembered = 2000;

bool isAllCapitals(const QString &word)
{
    const QString bare = word.endsWith(u's') ? word.chopped(1) : word;
    return bare.size() > 1 && bare.toUpper() == bare;
}

/// "PLEASE READ": there capitals say nothing of a word.
bool isShouted(const QList<Token> &tokens)
{
    const auto isWord = [](const Token &token) { return token.kind == TokenKind::Word; };
    return std::ranges::count_if(tokens, isWord) > 2
        && std::ranges::all_of(tokens, [&](const Token &token) {
               return !isWord(token) || token.text.toUpper() == token.text;
           });
}

bool hasInnerCapital(const QString &word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar letter) { return letter.isUpper(); });
}

bool isForeign(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.unicode() > 0x24f && c.isLetter(); });
}

QString withoutPossessive(const QString &word)
{
    if (word.endsWith(u"'s"_s) || word.endsWith(u"’s"_s))
        return word.chopped(2);
    return word.endsWith(u'\'') || word.endsWith(u'’') ? word.chopped(1) : word;
}

/// "café" → "cafe": dictionaries know one or the other.
QString withoutAccents(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_D);
    return plain.removeIf([](QChar letter) { return letter.isMark(); });
}

} // namespace

SpellingCheck::SpellingCheck(HunspellDictionary dictionary, const Lexicon &lexicon)
    : m_dictionary(std::move(dictionary))
    , m_lexicon(lexicon)
{
    for (const QString &word : writingLines(u"trade-words.txt"_s))
        m_trade += word.toLower();
}

void SpellingCheck::setKnownWords(const QStringList &words)
{
    m_known.clear();
    static const QRegularExpression between(u"[\\s,.;/()&-]+"_s);
    for (const QString &word : words) {
        for (const QString &part : word.split(between, Qt::SkipEmptyParts))
            m_known += part.toLower();
    }
}

bool SpellingCheck::knows(const QString &word) const
{
    const QString bare = withoutPossessive(word);
    return m_known.contains(bare.toLower()) || m_trade.contains(bare.toLower())
        || m_dictionary.knows(word) || m_dictionary.knows(bare)
        || (bare.front().isUpper() && m_dictionary.knows(bare.toLower()))
        || (bare != withoutAccents(bare) && m_dictionary.knows(withoutAccents(bare)));
}

bool SpellingCheck::isRight(const Token &token) const
{
    static const QStringList prefixes{u"co"_s, u"re"_s, u"pre"_s, u"non"_s, u"ex"_s, u"multi"_s,
        u"anti"_s, u"mid"_s, u"sub"_s, u"inter"_s, u"e"_s, u"semi"_s, u"micro"_s, u"macro"_s};
    static const QStringList leftToTheRules{u"im"_s, u"ive"_s};
    if (token.kind != TokenKind::Word || leftToTheRules.contains(token.key) || token.text.size() < 2
        || isAllCapitals(token.text) || hasInnerCapital(token.text) || isForeign(token.text)
        || knows(token.text) || token.text.contains(u'.'))
        return true;
    const QStringList parts = token.text.split(u'-');
    return parts.size() > 1 && std::ranges::all_of(parts, [this](const QString &part) {
        return part.size() < 2 || prefixes.contains(part.toLower()) || isAllCapitals(part)
            || knows(part);
    });
}

/// "Wensday", "Febuary".
bool SpellingCheck::isNearlyOfCalendar(const QString &word)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
        u"friday"_s, u"saturday"_s, u"sunday"_s, u"january"_s, u"february"_s, u"october"_s,
        u"september"_s, u"november"_s, u"december"_s};
    return std::ranges::any_of(names, [&word](const QString &name) {
        return word.size() > 4
            && typingCost(word.toLower(), name) <= slipInALetter * double(name.size());
    });
}

/// A capital within a sentence begins a name, unless it is nearly a word.
bool SpellingCheck::looksLikeAName(const Token &token, const QList<Token> &tokens)
{
    const bool isFirst = token.position == tokens.constFirst().position;
    if (isFirst || !token.text.front().isUpper() || isNearlyOfCalendar(token.text))
        return false;
    const QList<Candidate> found = candidates(token.text);
    return found.isEmpty() || found.constFirst().cost > slipInAName || token.text.size() < 5;
}

QList<Finding> SpellingCheck::check(const QList<Token> &tokens)
{
    QList<Finding> findings;
    const bool isAllShouted = isShouted(tokens);
    for (const Token &token : tokens) {
        const bool isWrongShouted = isAllShouted && isAllCapitals(token.text) && !knows(token.text)
            && !knows(token.text.toLower());
        if (!isWrongShouted && (isRight(token) || looksLikeAName(token, tokens)))
            continue;
        findings += {.check = Check::Spelling,
            .severity = Severity::Warning,
            .position = token.position,
            .length = token.text.size(),
            .found = token.text,
            .suggestions = suggestions(token.text)};
    }
    return findings;
}

double SpellingCheck::rankOf(const QString &typed, const QString &meant) const
{
    const QString key = meant.toLower();
    const double rare = 0.12 * (m_lexicon.rarity(key) - 1);
    return typingCost(typed, key) + rare;
}

QList<SpellingCheck::Candidate> SpellingCheck::nearWords(const QString &key) const
{
    const double most = key.size() < 5 ? 1.5 : 2.3;
    QList<Candidate> near;
    for (qsizetype length = key.size() - 2; length <= key.size() + 2; ++length) {
        for (const QString &word : m_lexicon.wordsOfLength(length)) {
            if (mayBeNear(key, word, most) && typingCost(key, word, most) <= most
                && m_dictionary.knows(word))
                near += {word, rankOf(key, word)};
        }
    }
    return near;
}

/// "alot" → "a lot": both halves are words of every day.
QList<SpellingCheck::Candidate> SpellingCheck::splitWords(const QString &key) const
{
    QList<Candidate> split;
    for (qsizetype at = 1; at < key.size(); ++at) {
        const QString one = key.left(at);
        const QString other = key.mid(at);
        const bool areShort
            = (one.size() == 1 && one != u"a"_s && one != u"i"_s) || other.size() < 2;
        if (!areShort && m_lexicon.rarity(one) <= 2 && m_lexicon.rarity(other) <= 2)
            split += {one + u' ' + other,
                0.85 + 0.15 * (m_lexicon.rarity(one) + m_lexicon.rarity(other) - 2)};
    }
    return split;
}

/// "dont" → "don't".
QList<SpellingCheck::Candidate> SpellingCheck::withApostrophe(const QString &key) const
{
    constexpr double forgotten = 0.2;
    QList<Candidate> found;
    for (qsizetype at = 1; at < key.size() && !key.contains(u'\''); ++at) {
        const QString word = QString(key).insert(at, u'\'');
        if (key.size() - at <= 2 && m_dictionary.knows(word))
            found += {word, forgotten};
    }
    return found;
}

QList<SpellingCheck::Candidate> SpellingCheck::candidates(const QString &word)
{
    const QString key = word.toLower().replace(u'’', u'\'');
    const auto known = m_found.find(key);
    if (known != m_found.end())
        return known->second;
    QList<Candidate> all = nearWords(key) + splitWords(key) + withApostrophe(key);
    const bool isPlain = std::ranges::any_of(
        all, [](const Candidate &candidate) { return candidate.cost <= plainSlip; });
    const QStringList asked = isPlain ? QStringList() : m_dictionary.suggestions(word);
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const auto same = std::ranges::find_if(
            all, [&](const Candidate &c) { return c.word == asked[i].toLower(); });
        const bool isSplit = asked[i].contains(u' ') || asked[i].contains(u'-')
            || (asked[i].contains(u'\'') && !key.contains(u'\''));
        const double cost = rankOf(key, asked[i]) + 0.05 * double(i) + (isSplit ? 0.5 : 0);
        if (same == all.end())
            all += {asked[i], cost};
        else
            same->cost -= i == 0 ? 0.2 : 0.1;
    }
    std::ranges::stable_sort(all, {}, &Candidate::cost);
    if (m_found.size() > mostRemembered)
        m_found.clear();
    return m_found[key] = all.mid(0, 8);
}

QStringList SpellingCheck::suggestions(const QString &word)
{
    constexpr int most = 5;
    QStringList suggestions;
    for (const Candidate &candidate : candidates(word))
        suggestions += inCaseOf(word, candidate.word);
    suggestions.removeDuplicates();
    return suggestions.mid(0, most);
}

} // namespace Afterword
