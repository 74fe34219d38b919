// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/spelling/wordcost.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double doubledLetter = 0.55;
constexpr double swappedLetters = 0.7;
constexpr double soundsAlike = 0.65;
constexpr double neighbouringKey = 0.8;
constexpr double missingLetter = 0.9;
constexpr double spareLetter = 0.95;
constexpr double otherLetter = 1.1;
constexpr double wrongStart = 0.35;
constexpr double cutEnding = 0.6;

constexpr int letters = 27; ///< a to z, and all else

int numberOf(QChar letter)
{
    const int number = letter.unicode() - u'a';
    return number >= 0 && number < letters - 1 ? number : letters - 1;
}

bool areNeighbours(QChar one, QChar other)
{
    static const std::array rows{u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    for (size_t row = 0; row < rows.size(); ++row) {
        const qsizetype at = rows[row].indexOf(one);
        for (size_t near = row == 0 ? 0 : row - 1; near < std::min(row + 2, rows.size()); ++near) {
            const qsizetype there = rows[near].indexOf(other);
            if (at >= 0 && there >= 0 && std::abs(there - at) <= 1)
                return true;
        }
    }
    return false;
}

bool soundAlike(QChar one, QChar other)
{
    static const std::array groups{u"aeiouy"_s, u"ck"_s, u"cs"_s, u"sz"_s, u"gj"_s, u"fv"_s,
        u"td"_s, u"mn"_s, u"pb"_s, u"qk"_s};
    return std::ranges::any_of(
        groups, [&](const QString &g) { return g.contains(one) && g.contains(other); });
}

using CostTable = std::array<std::array<double, letters>, letters>;

CostTable changeCosts()
{
    CostTable costs;
    for (int i = 0; i < letters; ++i) {
        for (int j = 0; j < letters; ++j) {
            const QChar one(char16_t(u'a' + i));
            const QChar other(char16_t(u'a' + j));
            costs[size_t(i)][size_t(j)] = soundAlike(one, other) ? soundsAlike
                : areNeighbours(one, other)                      ? neighbouringKey
                                                                 : otherLetter;
        }
    }
    return costs;
}

double changeCost(QChar typed, QChar meant)
{
    static const CostTable costs = changeCosts();
    return typed == meant ? 0 : costs[size_t(numberOf(typed))][size_t(numberOf(meant))];
}

/// What it costs that the letter at `at` of `word` stands in one word only.
double lonelyCost(const QString &word, qsizetype at, double cost)
{
    const bool isDoubled = (at > 0 && word.at(at) == word.at(at - 1))
        || (at + 1 < word.size() && word.at(at) == word.at(at + 1));
    const bool isSign = word.at(at) == u'\'' || word.at(at) == u'-';
    return isDoubled || isSign ? doubledLetter : cost;
}

/// The letters of a word, each as one bit.
unsigned lettersIn(const QString &word)
{
    unsigned bits = 0;
    for (const QChar letter : word)
        bits |= 1u << numberOf(letter);
    return bits;
}

} // namespace

bool mayBeNear(const QString &typed, const QString &meant, double most)
{
    const unsigned typedLetters = lettersIn(typed);
    const unsigned meantLetters = lettersIn(meant);
    // One change takes one letter away and brings one, so each counts alone.
    const int lost = std::popcount(typedLetters & ~meantLetters);
    const int won = std::popcount(meantLetters & ~typedLetters);
    return std::max(lost, won) * soundsAlike <= most;
}

double typingCost(const QString &typed, const QString &meant, double most)
{
    const size_t width = size_t(meant.size()) + 1;
    std::vector<double> before(width);
    std::vector<double> row(width);
    std::vector<double> next(width);
    std::vector<double> lonely(width);
    for (size_t j = 1; j < width; ++j) {
        lonely[j] = lonelyCost(meant, qsizetype(j) - 1, missingLetter);
        row[j] = row[j - 1] + lonely[j];
    }
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const double spare = lonelyCost(typed, i, spareLetter);
        next[0] = row[0] + spare;
        double least = next[0];
        for (size_t j = 1; j < width; ++j) {
            const qsizetype k = qsizetype(j) - 1;
            next[j] = std::min({row[j - 1] + changeCost(typed[i], meant[k]), row[j] + spare,
                next[j - 1] + lonely[j]});
            if (i > 0 && k > 0 && typed[i] == meant[k - 1] && typed[i - 1] == meant[k])
                next[j] = std::min(next[j], before[j - 2] + swappedLetters);
            least = std::min(least, next[j]);
        }
        if (least > most)
            return least;
        std::swap(before, row);
        std::swap(row, next);
    }
    const bool startsWrong = !typed.isEmpty() && !meant.isEmpty() && typed[0] != meant[0];
    // The last letter is the first to be left out: "talkin".
    if (typed.size() + 1 == meant.size() && meant.startsWith(typed))
        return std::min(row.back(), cutEnding);
    return row.back() + (startsWrong ? wrongStart : 0);
}

} // namespace Afterword
