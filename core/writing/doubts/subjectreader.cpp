// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/subjectreader.h"

#include "core/writing/doubts/functionwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Words = QSet<QString>;
using Number = GrammaticalNumber;

constexpr int mostHangingOn = 4;

} // namespace

/// "most", "some": how many they are says what follows "of".
bool SubjectReader::isQuantifier(qsizetype at) const
{
    static const Words words{u"most"_s, u"some"_s, u"all"_s, u"any"_s, u"half"_s, u"more"_s};
    return words.contains(m_words.keyAt(at)) && m_words.keyAt(at + 1) == u"of"_s;
}

VerbNumber SubjectReader::numberAt(const SubjectReading &reading) const
{
    const VerbNumber number = m_words.verbAt(reading.verb);
    return number == VerbNumber::None ? VerbNumber::Plural : number;
}

void SubjectReader::noteVerb(qsizetype at, Number number)
{
    // "the tables have": what stands before the verb is no verb.
    const QString key = m_words.keyAt(at);
    const bool isBeforeVerb = !isAuxiliary(key) && !isModal(key)
        && isAuxiliary(m_words.keyAt(m_words.pastAdverbs(at + 1)));
    if (m_words.verbAt(at) != VerbNumber::None && !isBeforeVerb)
        m_readings += {at, number};
}

/// Behind a pronoun stands a verb and no noun: "it smell of apples".
void SubjectReader::notePronounVerb(const NounPhrase &pronoun)
{
    const qsizetype at = m_words.pastAdverbs(pronoun.end);
    const bool isVerb = m_words.verbAt(at) != VerbNumber::None || m_words.isBareVerb(at);
    if (isVerb)
        m_readings += {at, pronoun.number, true};
}

/// What may hang on a subject before its verb comes: "and the nurse", "on your ward", "you met at
/// the fair", "described above", "to hire two people".
void SubjectReader::readOn(qsizetype at, Number number, int depth)
{
    at = m_words.pastAdverbs(at);
    noteVerb(at, number);
    const QString key = m_words.keyAt(at);
    if (depth >= mostHangingOn)
        return;
    if (key == u"and"_s || key == u"or"_s) {
        readCoordination(at, number, depth);
    } else if (key == u","_s) {
        readList(at, number, depth);
    } else if (key == u"who"_s || key == u"that"_s || key == u"which"_s) {
        readRelative(at, number);
    } else if (isPreposition(key) || key == u"but"_s) {
        if (key == u"in"_s && m_words.keyAt(at - 1) == u"one"_s)
            number = Number::Either; // "one in five"
        for (const NounPhrase &phrase : m_words.phrasesAt(at + 1))
            readOn(phrase.end, isQuantifier(at - 1) ? phrase.number : number, depth + 1);
        if (isObjectPronoun(m_words.keyAt(at + 1)))
            readOn(at + 2, number, depth + 1);
        if (key == u"to"_s && m_words.mayBe(at + 1, WordClass::Base))
            readToVerb(at + 2, number);
    } else {
        readReducedRelative(at, number);
        readParticiple(at, number);
    }
}

void SubjectReader::readCoordination(qsizetype at, Number number, int depth)
{
    const bool isAnd = m_words.keyAt(at) == u"and"_s;
    for (const NounPhrase &phrase : m_words.phrasesAt(at + 1)) {
        // "My friend and mentor is", "bread and butter is".
        const Number both = phrase.isPointedOut ? Number::Plural : Number::Either;
        const bool isSure = phrase.number != Number::Either;
        const Number nearest = number == phrase.number ? number : Number::Either;
        readOn(phrase.end, isAnd ? (isSure ? both : Number::Either) : nearest, depth + 1);
    }
}

/// "the lights, the sound and the gate", "my boss, the manager, …".
void SubjectReader::readList(qsizetype comma, Number number, int depth)
{
    for (const NounPhrase &phrase : m_words.phrasesAt(comma + 1)) {
        const QString next = m_words.keyAt(phrase.end);
        const bool isEnd = next == u","_s && m_words.verbAt(phrase.end + 1) != VerbNumber::None;
        if (isEnd)
            noteVerb(phrase.end + 1, number);
        else if (depth < mostHangingOn && next == u","_s)
            readList(phrase.end, number, depth + 1);
        else if (next == u"and"_s || next == u"or"_s)
            readCoordination(phrase.end, number, depth);
    }
    if (m_words.keyAt(comma + 1) == u"and"_s || m_words.keyAt(comma + 1) == u"or"_s)
        readCoordination(comma + 1, number, depth);
}

/// "a mother who knows the face at the door".
void SubjectReader::readRelative(qsizetype at, Number number)
{
    const qsizetype verb = m_words.pastAdverbs(at + 1);
    readReducedRelative(verb, number);
    if (m_words.verbAt(verb) == VerbNumber::None && !m_words.isBareVerb(verb))
        return;
    for (const NounPhrase &phrase : m_words.phrasesAt(verb + 1)) {
        // "the man who said the results were in"
        noteVerb(m_words.pastAdverbs(phrase.end), phrase.number);
        readToVerb(phrase.end, number);
    }
    readToVerb(verb + 1, number);
}

/// "the people I met at the fair", "everything you told me".
void SubjectReader::readReducedRelative(qsizetype at, Number number)
{
    if (isSubjectPronoun(m_words.keyAt(at)) && !isAuxiliary(m_words.keyAt(at + 1)))
        readToVerb(at + 1, number);
}

void SubjectReader::readParticiple(qsizetype at, Number number)
{
    const bool isOne
        = m_words.mayBe(at, WordClass::Participle) || m_words.mayBe(at, WordClass::Ing);
    if (isOne && !isSubjectPronoun(m_words.keyAt(at - 1)) && !isAuxiliary(m_words.keyAt(at)))
        readToVerb(at + 1, number);
}

/// On through what belongs to another verb, until one that can only be the subject's: nothing but
/// objects may stand between.
void SubjectReader::readToVerb(qsizetype at, Number number)
{
    static const Words between{u"me"_s, u"us"_s, u"him"_s, u"her"_s, u"them"_s, u"it"_s, u"out"_s,
        u"up"_s, u"have"_s, u"had"_s, u"has"_s, u"been"_s, u"so"_s, u"most"_s, u"best"_s,
        u"least"_s, u"to"_s, u"and"_s};
    bool hasVerb = false;
    for (int steps = 0; steps < 3 * mostHangingOn && at < m_words.size(); ++steps) {
        const QString before = m_words.keyAt(at - 1);
        at = m_words.pastAdverbs(at);
        const QString key = m_words.keyAt(at);
        const bool isBetween = between.contains(key) && !(hasVerb && isAuxiliary(key));
        const qsizetype next = isBetween ? at + 1 : pastObject(at);
        const bool isItsVerb = !hasVerb || before == u"to"_s || isModal(before);
        if (next > at) {
            hasVerb = hasVerb || !isBetween;
            at = next;
        } else if ((!isAuxiliary(key) || isModal(before)) && isItsVerb
            && (m_words.mayBe(at, WordClass::Past) || m_words.mayBe(at, WordClass::Participle)
                || m_words.isMostly(at, WordClass::Base) || isAuxiliary(key))) {
            hasVerb = true;
            ++at;
        } else {
            if (hasVerb || isAuxiliary(key))
                noteVerb(at, number);
            return;
        }
    }
}

/// Past "at the fair", "that morning"; `at` itself if there is none.
qsizetype SubjectReader::pastObject(qsizetype at) const
{
    static const Words times{u"morning"_s, u"afternoon"_s, u"evening"_s, u"night"_s, u"day"_s,
        u"week"_s, u"month"_s, u"year"_s, u"summer"_s, u"winter"_s, u"spring"_s, u"autumn"_s};
    if (times.contains(m_words.keyAt(at + 1)) && !isAuxiliary(m_words.keyAt(at)))
        return at + 2;
    const bool isPlace = isPreposition(m_words.keyAt(at));
    if (isPlace && (isObjectPronoun(m_words.keyAt(at + 1)) || m_words.keyAt(at + 1) == u"you"_s))
        return at + 2;
    // The shortest: what looks like a noun behind it may be the verb.
    for (const NounPhrase &phrase : m_words.phrasesAt(isPlace ? at + 1 : at)) {
        if (isPlace || phrase.isPointedOut)
            return phrase.end;
    }
    return at;
}

/// "By the end of the month the boys …".
void SubjectReader::readFronted(qsizetype preposition, int depth)
{
    for (const NounPhrase &place : m_words.phrasesAt(preposition + 1)) {
        if (isPreposition(m_words.keyAt(place.end)) && depth < mostHangingOn)
            readFronted(place.end, depth + 1);
        for (const NounPhrase &phrase : m_words.phrasesAt(place.end)) {
            if (phrase.isPointedOut)
                readOn(phrase.end, phrase.number, 0);
        }
    }
}

/// "all that counts", "everything that matters": "that" is no beginning there.
bool SubjectReader::isPronounBefore(qsizetype that) const
{
    static const Words words{u"all"_s, u"everything"_s, u"anything"_s, u"nothing"_s, u"something"_s,
        u"thing"_s, u"one"_s, u"much"_s, u"little"_s};
    return words.contains(m_words.keyAt(that - 1));
}

QList<SubjectReading> SubjectReader::readingsAt(qsizetype at)
{
    m_readings.clear();
    const QString key = m_words.keyAt(at);
    const QString before = m_words.keyAt(at - 1);
    if (isPreposition(key)) {
        readFronted(at, 0);
        return m_readings;
    }
    const bool isBehindThat = before == u"that"_s;
    // "what matters is": it is the verb of "what".
    const bool isItsVerb
        = (isBehindThat && isPronounBefore(at - 1) && m_words.mayBe(at, WordClass::Third))
        || (before == u"what"_s && m_words.mayBe(at, WordClass::Third));
    const bool isWhole = key == u"what"_s && m_words.mayBe(at + 1, WordClass::Third);
    if (isItsVerb || isWhole)
        return m_readings;
    for (const NounPhrase &phrase : m_words.phrasesAt(at)) {
        if (phrase.isPronoun)
            notePronounVerb(phrase);
        // "that morning was": it is no clause but the morning.
        const bool isOneThing = !phrase.isPointedOut && phrase.number == Number::Singular;
        if (!isBehindThat || !isOneThing)
            readOn(phrase.end, phrase.number, 0);
    }
    // "after each interview": hardly ever a clause.
    if (isTimeWord(before)) {
        m_readings.removeIf([this](const SubjectReading &reading) {
            return !reading.isPronounBeside && !isAuxiliary(m_words.keyAt(reading.verb));
        });
    }
    if (key == u"that"_s && isAuxiliary(m_words.keyAt(at + 1)) && before != u"what"_s)
        m_readings += {at + 1, Number::Singular};
    if (before == u"what"_s && m_words.verbAt(at) == VerbNumber::Plural && !isAuxiliary(key))
        m_readings += {at, Number::Singular};
    return m_readings;
}

QList<SubjectReading> SubjectReader::relativeReadingsAt(qsizetype pronoun)
{
    m_readings.clear();
    Number number = Number::Either;
    for (qsizetype from = pronoun - 1; from >= std::max<qsizetype>(0, pronoun - 5); --from) {
        if (isPreposition(m_words.keyAt(from))) {
            // "children in this town who have": it may be either that they refer to.
            const bool isDescribed = m_words.isMostly(from - 1, WordClass::Noun)
                || m_words.isMostly(from - 1, WordClass::Plural)
                || m_words.keyAt(from - 1) == u"one"_s;
            if (isDescribed)
                return {};
            break;
        }
        for (const NounPhrase &phrase : m_words.phrasesAt(from)) {
            if (phrase.end == pronoun && (phrase.isPointedOut || phrase.number == Number::Plural))
                number = phrase.number;
        }
    }
    const qsizetype verb = m_words.pastAdverbs(pronoun + 1);
    noteVerb(verb, number);
    if (m_readings.isEmpty() && m_words.isBareVerb(verb)
        && !m_words.isMostly(verb, WordClass::Noun))
        m_readings += {verb, number};
    return m_readings;
}

QList<SubjectReading> SubjectReader::existenceAt(qsizetype there)
{
    m_readings.clear();
    const qsizetype verb = m_words.pastAdverbs(there + 1);
    if (!isAuxiliary(m_words.keyAt(verb)))
        return {};
    const qsizetype at = m_words.pastAdverbs(verb + 1);
    const auto phrases = m_words.phrasesAt(m_words.keyAt(at) == u"been"_s ? at + 1 : at);
    for (const NounPhrase &phrase : phrases) {
        const bool isFirstOfMany
            = m_words.keyAt(phrase.end) == u"and"_s || m_words.keyAt(phrase.end) == u","_s;
        m_readings += {verb, isFirstOfMany ? Number::Either : phrase.number};
    }
    return m_readings;
}

} // namespace Afterword
