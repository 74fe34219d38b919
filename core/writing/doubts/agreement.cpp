// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/agreement.h"

#include "core/writing/doubts/clausestart.h"
#include "core/writing/doubts/subjectreader.h"

#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype furthestSupposed = 6;

Finding findingOf(const Token &verb, const QString &meant)
{
    return {.check = Check::Grammar,
        .severity = Severity::Warning,
        .position = verb.position,
        .length = verb.text.size(),
        .found = verb.text,
        .rule = u"agreement"_s,
        .suggestions = {inCaseOf(verb.text, meant)}};
}

/// A pronoun beside its verb leaves no doubt; a verb that is nothing else little.
DoubtStrength strengthOf(const SubjectReading &reading, const Token &verb, const Lexicon &lexicon)
{
    if (reading.isPronounBeside)
        return DoubtStrength::Certain;
    const bool isNoun
        = lexicon.mayBe(verb.key, WordClass::Noun) || lexicon.mayBe(verb.key, WordClass::Plural);
    return isAuxiliary(verb.key) || !isNoun ? DoubtStrength::Strong : DoubtStrength::Slight;
}

/// "if it were", "as though he were".
bool isSupposed(const QList<Token> &tokens, qsizetype verb)
{
    static const QSet<QString> words{u"if"_s, u"though"_s, u"wish"_s, u"wished"_s, u"unless"_s,
        u"suppose"_s, u"whether"_s, u"rather"_s};
    const qsizetype from = std::max<qsizetype>(0, verb - furthestSupposed);
    return tokens.at(verb).key.startsWith(u"were"_s)
        && std::any_of(tokens.begin() + from, tokens.begin() + verb,
            [](const Token &token) { return words.contains(token.key); });
}

} // namespace

QList<Doubt> doubtfulAgreement(const QList<Token> &tokens, const Lexicon &lexicon)
{
    SubjectReader reader(tokens, lexicon);
    QMap<qsizetype, SubjectReading> doubtful;
    QSet<qsizetype> right;
    const auto judge = [&](const QList<SubjectReading> &readings) {
        bool isRight = readings.isEmpty();
        for (const SubjectReading &reading : readings) {
            const Token &verb = tokens.at(reading.verb);
            if (!goesWith(reading.subject, reader.numberAt(reading), verb.key))
                continue;
            if (reading.subject != GrammaticalNumber::Either)
                right += reading.verb;
            isRight = true;
        }
        const qsizetype verb = isRight ? -1 : readings.constFirst().verb;
        if (!isRight && !isSupposed(tokens, verb))
            doubtful.insert(verb, readings.constFirst());
    };
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const QString &key = tokens.at(at).key;
        if (key == u"there"_s || key == u"so"_s || key == u"nor"_s || key == u"neither"_s)
            judge(reader.existenceAt(at));
        else if (at > 0 && (key == u"who"_s || key == u"which"_s || key == u"that"_s))
            judge(reader.relativeReadingsAt(at));
        if (isClauseStart(tokens, at))
            judge(reader.readingsAt(at));
    }
    QList<Doubt> doubts;
    for (auto it = doubtful.cbegin(); it != doubtful.cend(); ++it) {
        const Token &verb = tokens.at(it.key());
        const QString meant = agreeing(verb.key, it.value().subject, lexicon);
        if (!right.contains(it.key()) && !meant.isEmpty() && meant != verb.key)
            doubts += {findingOf(verb, meant), strengthOf(it.value(), verb, lexicon)};
    }
    return doubts;
}

} // namespace Afterword
