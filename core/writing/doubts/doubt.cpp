// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/doubt.h"

#include "core/writing/text/token.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What costs more reads so oddly that it says nothing: beside another way to read, or alone.
constexpr double mostCostBeside = 4;
constexpr double mostCostAlone = 6;
/// By how much one way to read has to be better than another.
constexpr double clearlyBetter = 0.2;
constexpr double notMuchWorse = 2.5;
constexpr double mostCostOfStrong = 9;

bool opensClause(const QString &key)
{
    static const QSet<QString> words{u"and"_s, u"but"_s, u"or"_s, u"so"_s, u"yet"_s, u"because"_s,
        u"since"_s, u"although"_s, u"though"_s, u"while"_s, u"if"_s, u"when"_s, u"which"_s,
        u"who"_s, u"where"_s, u"that"_s, u"as"_s};
    return words.contains(key);
}

/// Whether a clause ends here by its signs alone, or also before "that", "because", "where".
enum class ClauseCut { AtMarks, AtWords };

bool endsClause(const QList<Token> &tokens, qsizetype at, ClauseCut cut)
{
    static const QSet<QString> marks{u":"_s, u";"_s, u"–"_s, u"—"_s, u"("_s, u")"_s, u"\""_s};
    static const QSet<QString> words{u"that"_s, u"because"_s, u"if"_s, u"when"_s, u"where"_s,
        u"whether"_s, u"how"_s, u"since"_s, u"although"_s, u"while"_s};
    const Token &token = tokens.at(at);
    if (cut == ClauseCut::AtWords && (words.contains(token.key) || token.text == u","_s))
        return true;
    const bool isComma = token.text == u","_s && at + 1 < tokens.size();
    return marks.contains(token.text) || (isComma && opensClause(tokens.at(at + 1).key));
}

/// The clause round a place of a sentence, as a sentence of its own.
Sentence clauseAt(qsizetype position, const Sentence &sentence, ClauseCut cut)
{
    const QList<Token> tokens = tokensOf(sentence.text, sentence.position);
    qsizetype from = 0;
    qsizetype to = tokens.size() - 1;
    for (qsizetype at = 0; at < tokens.size() - 1; ++at) {
        if (!endsClause(tokens, at, cut))
            continue;
        if (tokens.at(at).position >= position) {
            to = at;
            break;
        }
        from = at + 1;
        while (from < tokens.size() - 1 && opensClause(tokens.at(from).key)
            && tokens.at(from).position < position)
            ++from;
    }
    const qsizetype begin = tokens.at(from).position;
    const qsizetype end = tokens.at(to).position;
    return {begin, sentence.text.mid(begin - sentence.position, end - begin) + u'.'};
}

/// What is suggested, with what it costs to read.
struct Reread
{
    QString suggestion;
    double cost = 0;
};

/// The suggestions with which a sentence reads better than it stands; nothing where it can be read
/// neither way.
std::optional<QList<Reread>> betterWith(
    const Doubt &doubt, const Sentence &sentence, const LinkParser &parser)
{
    const Finding &finding = doubt.finding;
    const auto asItIs = parser.cost(sentence.text.trimmed());
    const bool isStrong = doubt.strength == DoubtStrength::Strong;
    const double most = !asItIs ? mostCostAlone
        : isStrong              ? std::min(mostCostOfStrong, *asItIs + notMuchWorse)
                                : std::min(mostCostBeside, *asItIs - clearlyBetter);
    QList<Reread> better;
    bool isRead = asItIs && *asItIs <= mostCostBeside;
    for (const QString &suggestion : finding.suggestions) {
        QString text = sentence.text;
        text.replace(finding.position - sentence.position, finding.length, suggestion);
        const auto cost = parser.cost(text.trimmed());
        isRead = isRead || (cost && *cost <= mostCostBeside);
        if (cost && *cost <= most)
            better += {suggestion, *cost};
    }
    if (!isRead && better.isEmpty())
        return {};
    std::ranges::stable_sort(better, {}, &Reread::cost);
    return better;
}

QList<Reread> readAgain(const Doubt &doubt, const Sentence &sentence, const LinkParser &parser)
{
    auto better = betterWith(doubt, sentence, parser);
    for (const ClauseCut cut : {ClauseCut::AtMarks, ClauseCut::AtWords}) {
        if (!better)
            better = betterWith(doubt, clauseAt(doubt.finding.position, sentence, cut), parser);
    }
    if (!better && doubt.strength == DoubtStrength::Strong)
        return {{doubt.finding.suggestions.constFirst(), 0}};
    return better.value_or(QList<Reread>());
}

} // namespace

QList<Finding> certainOf(const QList<Doubt> &doubts)
{
    QList<Finding> certain;
    for (const Doubt &doubt : doubts) {
        if (doubt.strength == DoubtStrength::Certain)
            certain += doubt.finding;
    }
    return certain;
}

QList<Finding> confirmedDoubts(const QList<Doubt> &doubts, const Sentence &sentence,
    const LinkParser &parser, const std::stop_token &stop)
{
    QList<Finding> confirmed;
    for (const Doubt &doubt : doubts) {
        if (stop.stop_requested())
            return {};
        if (doubt.strength == DoubtStrength::Certain)
            continue;
        Finding finding = doubt.finding;
        finding.suggestions.clear();
        for (const Reread &reread : readAgain(doubt, sentence, parser))
            finding.suggestions += reread.suggestion;
        if (!finding.suggestions.isEmpty())
            confirmed += finding;
    }
    return confirmed;
}

} // namespace Afterword
