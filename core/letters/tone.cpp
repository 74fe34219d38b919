// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/etiquette.h"

#include "core/letters/letter.h"
#include "core/writing/text/sentence.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int longestSentence = 30;
constexpr int alikeInARow = 4; ///< in one paragraph; three stand in good letters

/// Phrases that should not be in a note, and why.
struct Unwanted
{
    Check check;
    QRegularExpression phrase;
    QString source = {}; ///< of the advice that warns of it
};

QRegularExpression anyOf(const QString &phrases)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + phrases + u")(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Unwanted> &unwanted()
{
    static const QList<Unwanted> list{
        {Check::Salary,
            anyOf(
                uR"(salar(?:y|ies)|wages?|compensation|remuneration|pay (?:package|rise|raise|scale)|)"
                uR"(benefits? package|(?:signing|annual|yearly) bonus|stock options|per annum|)"
                uR"((?:vacation|holiday) (?:days|allowance)|[$€£] ?\d{2,3}(?:[.,]\d{3}|k)|)"
                uR"([$€£] ?\d[\d.,]*(?:k| per (?:hour|week|month|year)| an? (?:hour|week|month|year)))"_s),
            u"Accountemps"_s},
        {Check::Pressure,
            anyOf(
                uR"(as soon as possible|asap|i demand|i insist|i expect (?:an?|your|to hear) )"
                uR"((?:answer|reply|response|decision)|still waiting|i have(?:n['’]t| not) heard|)"
                uR"(urgent(?:ly)?|immediate (?:answer|reply|response)|right away|at the latest|)"
                uR"(why (?:have|has|did)(?: no|n['’]t)|(?<!all )you (?:must|have to|need to|should have)|)"
                uR"(other (?:companies|employers|offers) (?:are|is|have)|hurry|before it['’]?s too late|)"
                uR"(you promised|don['’]t keep me waiting|waiting for (?:days|weeks|your))"_s),
            u"002"_s},
        {Check::EmptyPhrase,
            anyOf(uR"(just checking in|(?:just )?touch(?:ing)? base|circl(?:e|ing) back|)"
                  uR"(just following up|per my last e-?mail|to whom it may concern|)"
                  uR"(think(?:ing)? outside the box|hit the ground running|synerg(?:y|ies)|)"
                  uR"(at the end of the day|needless to say|go-getter|team player|)"
                  uR"(give (?:it )?110 ?%|dream job|perfect (?:fit|match|candidate)|)"
                  uR"(results?[- ]oriented|please do not hesitate|i am reaching out)"_s),
            u"000"_s},
        {Check::Apology,
            anyOf(
                uR"(sorry (?:to|for|if i|about my|that i)[^.,;!?]{0,30}|i(?: do|['’]m)? ?apologi[sz]e|)"
                uR"(my apologies|please forgive|i know (?:that )?(?:you are|you['’]re) (?:very )?busy|)"
                uR"((?:don['’]t|do not) want to bother|i(?:['’]m| am) (?:probably )?not the (?:best|most)|)"
                uR"(i was (?:so|very|a bit|too|quite) nervous|my lack of [\p{L}]+|)"
                uR"(although i have (?:no|little) [\p{L}]+|even though i (?:lack|don['’]t have)[^.,;!?]{0,20}|)"
                uR"(i(?:['’]m| am) afraid (?:that )?i|not (?:good|smart|qualified) enough|)"
                uR"(my (?:poor|bad|terrible) [\p{L}]+)"_s),
            u"000"_s},
        {Check::Reproach,
            anyOf(
                uR"((?:my )?(?:former|previous|old|last|current) (?:boss|manager|employer|company) )"
                uR"((?:was|is|were) (?:terrible|awful|bad|unfair|horrible|toxic|rude|incompetent|a nightmare)|)"
                uR"(toxic|(?:i )?hate[ds]? (?:my|the|working)|waste of (?:my )?time|unfair(?:ly)?|)"
                uR"(disappointed (?:in|with|by) (?:you|your)|incompetent)"_s),
            u"000"_s},
        {Check::Shorthand,
            anyOf(
                uR"(thx|pls|plz|u|ur|btw|lol|omg|gonna|wanna|gotta|cuz|coz|imho|tho|thru|np|ttyl|)"
                uR"(b4|gr8|2day|2moro|cu)"_s),
            u"002"_s},
        {Check::Capitals,
            QRegularExpression(uR"(\b\p{Lu}{3,}(?:[ ,]+\p{Lu}{2,})+\b|\b(?:VERY|REALLY|MUST|NEVER|)"
                               uR"(ALWAYS|PLEASE|THANK|THANKS|LOVE|LOVED|GREAT|NOT|ANYTHING|NOW|)"
                               uR"(EVERYTHING|BEST)\b)"_s,
                QRegularExpression::UseUnicodePropertiesOption),
            u"002"_s},
        {Check::Emoji,
            QRegularExpression(uR"([\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}\x{1F1E6}-\x{1F1FF}]+)"
                               uR"(|(?<!\S)[:;]-?[)D(P](?!\w)|(?<!\S)<3)"_s),
            u"002"_s}};
    return list;
}

QString fullForm(const QString &shorthand)
{
    static const QMap<QString, QString> forms{{u"thx"_s, u"thank you"_s}, {u"pls"_s, u"please"_s},
        {u"plz"_s, u"please"_s}, {u"u"_s, u"you"_s}, {u"ur"_s, u"your"_s},
        {u"gonna"_s, u"going to"_s}, {u"wanna"_s, u"want to"_s}, {u"gotta"_s, u"have to"_s},
        {u"cuz"_s, u"because"_s}, {u"coz"_s, u"because"_s}, {u"btw"_s, u"by the way"_s},
        {u"tho"_s, u"though"_s}, {u"thru"_s, u"through"_s}, {u"b4"_s, u"before"_s},
        {u"gr8"_s, u"great"_s}, {u"2day"_s, u"today"_s}};
    return forms.value(shorthand.toLower());
}

Severity severityOf(Check check)
{
    return check == Check::EmptyPhrase ? Severity::Hint : Severity::Warning;
}

QList<Finding> findPhrases(const QString &text, const Unwanted &unwanted)
{
    QList<Finding> findings;
    auto matches = unwanted.phrase.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString full
            = unwanted.check == Check::Shorthand ? fullForm(match.captured()) : QString();
        findings += {.check = unwanted.check,
            .severity = severityOf(unwanted.check),
            .position = match.capturedStart(),
            .length = match.capturedLength(),
            .found = match.captured(),
            .suggestions = full.isEmpty() ? QStringList() : QStringList{full},
            .source = unwanted.source};
    }
    return findings;
}

QList<Finding> exclamations(const QString &text)
{
    const int count = int(text.count(u'!'));
    if (count < 2)
        return {};
    return {{.check = Check::Exclamations,
        .severity = Severity::Warning,
        .position = text.lastIndexOf(u'!'),
        .length = 1,
        .count = count,
        .suggestions = {u"."_s},
        .source = u"002"_s}};
}

QList<Finding> longSentences(const QList<Sentence> &sentences)
{
    QList<Finding> findings;
    for (const Sentence &sentence : sentences) {
        const int count = wordsIn(sentence.text);
        if (count > longestSentence)
            findings += {.check = Check::LongSentence,
                .position = sentence.position,
                .length = sentence.text.trimmed().size(),
                .count = count};
    }
    return findings;
}

QList<Finding> sameOpenings(const QList<Sentence> &sentences)
{
    QList<Finding> findings;
    QString before;
    int inARow = 0;
    for (const Sentence &sentence : sentences) {
        const QList<Token> tokens = tokensOf(sentence.text, sentence.position);
        const QString key
            = tokens.isEmpty() ? QString() : tokens.constFirst().key.section(u'\'', 0, 0);
        inARow = key == before ? inARow + 1 : 1;
        before = key;
        if (inARow == alikeInARow)
            findings += {.check = Check::SameOpening,
                .position = tokens.constFirst().position,
                .length = tokens.constFirst().text.size(),
                .found = tokens.constFirst().text,
                .count = inARow};
    }
    return findings;
}

} // namespace

QList<Finding> checkTone(const QString &text)
{
    const QList<Sentence> sentences = sentencesOf(text);
    QList<Finding> findings = exclamations(text);
    for (const Unwanted &phrases : unwanted()) {
        for (const Sentence &sentence : sentences) {
            QList<Finding> found = findPhrases(sentence.text, phrases);
            for (Finding &finding : found)
                finding.position += sentence.position;
            findings += found;
        }
    }
    for (const TextBlock &block : blocksOf(text)) {
        if (block.kind == BlockKind::Prose)
            findings += sameOpenings(sentencesOf(text, block));
    }
    return findings + longSentences(sentences);
}

} // namespace Afterword
