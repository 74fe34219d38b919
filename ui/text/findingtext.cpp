// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "core/letters/letterwriter.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString lengthText(int count)
{
    if (count < fewestWords)
        return count == 1
            ? FindingText::tr("1 word: a few more would look less hurried")
            : FindingText::tr("%n words: a few more would look less hurried", nullptr, count);
    return FindingText::tr(
        "%n words: a note is read sooner if it has no more than %1", nullptr, count)
        .arg(mostWords);
}

QString lateText(int days)
{
    return days == 1
        ? FindingText::tr("1 day later than advised; late is better than never")
        : FindingText::tr("%n days later than advised; late is better than never", nullptr, days);
}

} // namespace

namespace {

/// %1 is what stands there.
const std::map<QString, const char *> &sentences()
{
    static const std::map<QString, const char *> texts{
        {u"adverb"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” says how: it needs its other form")},
        {u"agreement"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” does not agree with the word it belongs to")},
        {u"apostrophe"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” has an apostrophe too many, or lacks one")},
        {u"article"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” does not fit the sound of the word after it")},
        {u"article-use"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” needs another article, or none")},
        {u"capital"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is written with a capital")},
        {u"comparison"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” does not fit in a comparison like this")},
        {u"confused"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is easily taken for another word")},
        {u"decade"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1”: the years of a decade have no apostrophe")},
        {u"double-space"_s, QT_TRANSLATE_NOOP("FindingText", "Two spaces stand in “%1”")},
        {u"doubled-sign"_s, QT_TRANSLATE_NOOP("FindingText", "A sign stands twice in “%1”")},
        {u"doubled-word"_s, QT_TRANSLATE_NOOP("FindingText", "The word stands twice: “%1”")},
        {u"extra-word"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” has a word too many")},
        {u"gerund"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” needs its -ing form here")},
        {u"infinitive"_s, QT_TRANSLATE_NOOP("FindingText", "“to” is missing before “%1”")},
        {u"its"_s,
            QT_TRANSLATE_NOOP(
                "FindingText", "“it’s” means “it is”; “its” means “belonging to it”")},
        {u"missing-word"_s, QT_TRANSLATE_NOOP("FindingText", "A word is missing at “%1”")},
        {u"modal"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is not the form that follows here")},
        {u"pair"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” has no other half")},
        {u"participle"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” is not the form that follows “have” or “be”")},
        {u"phrase"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is not how the saying goes")},
        {u"preposition"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” is not the word that goes with this one")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” does not fit how many there are")},
        {u"question-order"_s,
            QT_TRANSLATE_NOOP("FindingText", "“%1” has the order of a question within a sentence")},
        {u"second-opinion"_s, QT_TRANSLATE_NOOP("FindingText", "Your grammar server says: %1")},
        {u"sentence-start"_s,
            QT_TRANSLATE_NOOP("FindingText", "A sentence begins with a capital: “%1”")},
        {u"space-after"_s, QT_TRANSLATE_NOOP("FindingText", "A space is missing in “%1”")},
        {u"space-before"_s,
            QT_TRANSLATE_NOOP("FindingText", "No space stands before the sign in “%1”")},
        {u"tense"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is not the tense or form for this")},
        {u"than"_s, QT_TRANSLATE_NOOP("FindingText", "“than” compares; “then” is a time")},
        {u"their"_s,
            QT_TRANSLATE_NOOP("FindingText",
                "“their” means “of them”, “there” a place, “they’re” means “they are”")},
        {u"too"_s,
            QT_TRANSLATE_NOOP(
                "FindingText", "“too” means “also” or “more than enough”; “two” is a number")},
        {u"uncountable"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is not counted")},
        {u"verb-form"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is not the right form")},
        {u"written"_s, QT_TRANSLATE_NOOP("FindingText", "“%1” is written in another way here")},
        {u"your"_s,
            QT_TRANSLATE_NOOP("FindingText", "“you’re” means “you are”; “your” means “of you”")},
    };
    return texts;
}

/// What a finding of the grammar says; empty if its rule has no sentence.
QString grammarText(const Finding &finding)
{
    const auto found = sentences().find(finding.rule);
    if (found == sentences().end())
        return {};
    const QString text = FindingText::tr(found->second);
    const bool isTheServers = finding.rule == u"second-opinion"_s;
    return text.contains(u"%1"_s) ? text.arg(isTheServers ? finding.expected : finding.found)
                                  : text;
}

/// About the mail as a whole and what it says to whom.
QString contentText(const Finding &finding)
{
    switch (finding.check) {
    case Check::NoThanks:
        return FindingText::tr("It does not say thank you in its first two sentences");
    case Check::NoTopic:
        return FindingText::tr("It names neither the position nor anything you talked about");
    case Check::NoInterest:
        return FindingText::tr("It does not say that you are still interested");
    case Check::NoNextStep:
        return FindingText::tr("It does not say what comes next");
    case Check::Helper:
        return FindingText::tr("%1 helped you and is not mentioned").arg(finding.expected);
    case Check::ClosingMissing:
        return FindingText::tr("It has no closing, such as “Kind regards,”");
    case Check::SkillsNamed:
        return FindingText::tr("“%1”: this playbook leaves skills out of a note of thanks")
            .arg(finding.found);
    case Check::SkillsMissing:
        return FindingText::tr("This playbook advises a word about your skills and experience");
    case Check::Sameness:
        return FindingText::tr("%1 % of it is in your note to %2 as well; colleagues compare")
            .arg(finding.count)
            .arg(finding.expected);
    default:
        return {};
    }
}

/// About how it says it.
QString toneText(const Finding &finding)
{
    switch (finding.check) {
    case Check::Salary:
        return FindingText::tr("“%1”: pay is better talked about when there is an offer")
            .arg(finding.found);
    case Check::Pressure:
        return FindingText::tr("“%1” sounds like pressure").arg(finding.found);
    case Check::EmptyPhrase:
        return FindingText::tr("“%1” says little; say what you mean").arg(finding.found);
    case Check::Apology:
        return FindingText::tr("“%1” makes you smaller than you are").arg(finding.found);
    case Check::Reproach:
        return FindingText::tr("“%1” speaks badly of somebody").arg(finding.found);
    case Check::Exclamations:
        return FindingText::tr("%n exclamation marks: one is plenty", nullptr, finding.count);
    case Check::Capitals:
        return FindingText::tr("“%1” in capitals sounds loud").arg(finding.found);
    case Check::Emoji:
        return FindingText::tr("“%1” is for friends").arg(finding.found);
    case Check::Shorthand:
        return FindingText::tr("“%1” is for text messages").arg(finding.found);
    case Check::Formality:
        return FindingText::tr("“%1” does not go with the rest; “%2” would")
            .arg(finding.found, finding.expected);
    case Check::LongSentence:
        return FindingText::tr("A sentence of %n words is hard to follow", nullptr, finding.count);
    case Check::SameOpening:
        return FindingText::tr("%n sentences in a row begin with “%1”", nullptr, finding.count)
            .arg(finding.found);
    default:
        return {};
    }
}

} // namespace

QString findingText(const Finding &finding)
{
    switch (finding.check) {
    case Check::Placeholder:
        return FindingText::tr("“%1” is still to be filled in").arg(finding.found);
    case Check::Name:
        return FindingText::tr("“%1” is spelled “%2” on the card")
            .arg(finding.found, finding.expected);
    case Check::Salutation:
        return FindingText::tr("It greets “%1”; the card says “%2”")
            .arg(finding.found, finding.expected);
    case Check::OtherEmployer:
        return FindingText::tr("It names %1; this letter goes to %2")
            .arg(finding.found, finding.expected);
    case Check::Recipient:
        return FindingText::tr("%1’s e-mail address is not right yet").arg(finding.expected);
    case Check::Length:
        return lengthText(finding.count);
    case Check::Late:
        return lateText(finding.count);
    case Check::Spelling:
        return FindingText::tr("“%1” is in no dictionary").arg(finding.found);
    case Check::Grammar:
        return grammarText(finding);
    case Check::NoDictionary:
        return FindingText::tr("The dictionary %1 is not installed: spelling was not checked")
            .arg(finding.expected);
    default:
        break;
    }
    const QString content = contentText(finding);
    return content.isEmpty() ? toneText(finding) : content;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return FindingText::tr("ready");
    case Verdict::LookAgain:
        return FindingText::tr("look again");
    case Verdict::NotYet:
        return FindingText::tr("not yet");
    }
    return {};
}

} // namespace Afterword
