// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/etiquette.h"

#include "core/base/text.h"
#include "core/letters/letter.h"
#include "core/letters/letterchecks.h"
#include "core/letters/letterwriter.h"
#include "core/letters/people.h"
#include "core/writing/text/sentence.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int sameAsAColleagues = 50; ///< per cent

bool says(const QString &text, const QString &phrases)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto expression = known.find(phrases);
    if (expression == known.end())
        expression = known.insert(phrases,
            QRegularExpression(u"\\b(?:"_s + phrases + u')',
                QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption));
    return expression->match(text).hasMatch();
}

QString proseOf(const QString &text)
{
    QStringList prose;
    for (const Sentence &sentence : sentencesOf(text))
        prose += sentence.text.trimmed();
    return prose.join(u' ');
}

QString lineOf(const QString &text, BlockKind kind)
{
    for (const TextBlock &block : blocksOf(text)) {
        if (block.kind == kind)
            return text.mid(block.position, block.length).trimmed();
    }
    return {};
}

Finding missing(Check check, const QString &source, Severity severity = Severity::Hint)
{
    return {.check = check, .severity = severity, .source = source};
}

QString letterOf(const LetterRequest &about)
{
    return about.letter.isEmpty() ? letterNameFor(about.followUp) : about.letter;
}

/// A note to one who asked the questions; other letters have another purpose.
bool isToInterviewer(const QString &letter)
{
    return letter == u"thank-you.interviewer"_s;
}

const Interview *interviewFor(const LetterRequest &about)
{
    const Opportunity *opportunity = findOpportunity(about.dossier, about.followUp.opportunity);
    return opportunity ? interviewOf(*opportunity, about.followUp.interview, about.today) : nullptr;
}

QList<Finding> checkThanks(const QString &text)
{
    QString opening;
    for (const Sentence &sentence : sentencesOf(text).mid(0, 2))
        opening += sentence.text;
    if (says(opening, u"thank|grateful|gratitude|appreciat|pleasure|privilege|honou?red"_s))
        return {};
    return {missing(Check::NoThanks, u"000"_s, Severity::Warning)};
}

/// Words of the interview that a note may take up: long enough to mean something.
QStringList wordsOfInterview(const LetterRequest &about)
{
    QString facts;
    if (const Opportunity *opportunity = findOpportunity(about.dossier, about.followUp.opportunity))
        facts += opportunity->position + u' ';
    if (const Interview *interview = interviewFor(about))
        facts += (interview->topics + interview->forgot).join(u' ') + u' ' + interview->nextStep;
    QStringList words;
    for (const Token &token : tokensOf(facts)) {
        if (token.key.size() > 4)
            words += folded(token.key);
    }
    return words;
}

QList<Finding> checkTopic(const QString &prose, const LetterRequest &about)
{
    static const QString day = uR"(yesterday|today|this (?:morning|afternoon|evening)|last week|)"
                               uR"((?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} (?:jan|feb|)"
                               uR"(mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:january|february|)"
                               uR"(march|april|may|june|july|august|september|october|november|)"
                               uR"(december) \d)"_s;
    const QString text = folded(prose);
    const QStringList words = wordsOfInterview(about);
    const bool isNamed = says(prose, day) || says(prose, u"position|role|job|post"_s)
        || std::ranges::any_of(words, [&text](const QString &word) { return text.contains(word); });
    if (isNamed)
        return {};
    return {missing(Check::NoTopic, u"000"_s, Severity::Warning)};
}

QList<Finding> checkInterest(const QString &prose)
{
    static const QString interest
        = u"interest|enthusias|excit|keen|eager|would (?:very much )?(?:like|love|welcome)|"
          "(?:delighted|happy|glad) to (?:join|work)|want(?:ed)? to (?:work|join)|see myself|"
          "hop(?:e|ing) (?:to|that I)[^.]*(?:join|work|considered)|i['’]d love|wanting the"_s;
    if (says(prose, interest))
        return {};
    return {missing(Check::NoInterest, u"000"_s)};
}

QList<Finding> checkNextStep(const QString &prose)
{
    static const QString step
        = u"look(?:ing)? forward|hear(?:ing)? (?:from you|by|back)|next (?:step|stage|round)|"
          "decision|second interview|let me know|question|any ?time|in touch|call you|"
          "happy to (?:send|answer|provide|come)|glad to (?:send|answer|provide|come)|"
          "meet again|speak(?:ing)? again|follow up"_s;
    if (says(prose, step))
        return {};
    return {missing(Check::NoNextStep, u"000"_s)};
}

QList<Finding> checkSkills(const QString &text, const LetterRequest &about)
{
    static const QRegularExpression named(
        uR"(\bmy (?:\w+ )?(?:skills?|skill ?set|abilit(?:y|ies)|strengths?|expertise|)"
        uR"(qualifications?|talents?|competenc(?:e|es|y|ies))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (about.playbook.skills == SkillsInNotes::WithKeywords) {
        if (says(text, u"skill|experience|abilit|strength|qualif|expertise|background|talent"_s))
            return {};
        return {missing(Check::SkillsMissing, u"001"_s)};
    }
    QList<Finding> findings;
    auto matches = named.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        findings += {.check = Check::SkillsNamed,
            .severity = Severity::Warning,
            .position = match.capturedStart(),
            .length = match.capturedLength(),
            .found = match.captured(),
            .source = u"000"_s};
    }
    return findings;
}

/// Who helped is thanked in the note to the one who decides, if there is room (practice A3).
QList<Finding> checkHelpers(const QString &text, const LetterRequest &about)
{
    constexpr int room = 30;
    const Interview *interview = interviewFor(about);
    if (!interview || mainInterviewer(*interview) != about.followUp.contact
        || wordsIn(text) > mostWords - room)
        return {};
    QList<Finding> findings;
    for (const Attendance &attendance : interview->met) {
        const Contact *contact = findContact(about.dossier, attendance.contact);
        if (attendance.role != Role::Helper || !contact || fullName(*contact).isEmpty())
            continue;
        const bool isNamed = (!contact->given.isEmpty() && text.contains(contact->given))
            || (!contact->family.isEmpty() && text.contains(contact->family));
        if (!isNamed) {
            Finding finding = missing(Check::Helper, u"000"_s);
            finding.expected = fullName(*contact);
            findings += finding;
        }
    }
    return findings;
}

QList<Finding> checkClosing(const QString &text)
{
    const QString greeting = lineOf(text, BlockKind::Salutation);
    const QString closing = lineOf(text, BlockKind::Closing);
    if (closing.isEmpty())
        return {missing(Check::ClosingMissing, u"000"_s, Severity::Warning)};
    const bool isCasual = says(greeting, u"(?:hi|hey|hello)\\b"_s);
    const bool isTitled = says(greeting, u"dear (?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\\b"_s);
    const bool isSolemn = says(closing, u"yours|sincerely|faithfully|respectfully"_s);
    const bool isChummy = says(closing, u"(?:cheers|love|xo|take care|later|ciao)\\b|best!"_s);
    if ((!isCasual || !isSolemn) && (!isTitled || !isChummy))
        return {};
    const QString better = isCasual ? u"Kind regards,"_s : u"Yours sincerely,"_s;
    return {{.check = Check::Formality,
        .severity = Severity::Warning,
        .position = text.lastIndexOf(closing),
        .length = closing.size(),
        .found = closing,
        .expected = better,
        .suggestions = {better},
        .source = u"000"_s}};
}

/// Runs of four words, as they are compared.
QSet<QString> runsOf(const QString &text)
{
    QStringList words;
    for (const Token &token : tokensOf(folded(proseOf(text)))) {
        if (token.kind != TokenKind::Mark)
            words += token.key;
    }
    QSet<QString> runs;
    for (qsizetype i = 0; i + 4 <= words.size(); ++i)
        runs += words.mid(i, 4).join(u' ');
    return runs;
}

} // namespace

int sharedPercent(const QString &one, const QString &other)
{
    const QSet<QString> mine = runsOf(one);
    const QSet<QString> theirs = runsOf(other);
    if (mine.isEmpty())
        return 0;
    const auto shared = std::ranges::count_if(
        mine, [&theirs](const QString &run) { return theirs.contains(run); });
    return int(100 * shared / mine.size());
}

QList<ColleagueNote> notesToColleagues(const LetterRequest &about)
{
    const Opportunity *opportunity = findOpportunity(about.dossier, about.followUp.opportunity);
    const Interview *interview = interviewFor(about);
    QList<ColleagueNote> notes;
    if (!opportunity || !interview)
        return notes;
    for (const LogEntry &entry : opportunity->log) {
        if (entry.kind != LogKind::ThankYou || entry.text.isEmpty()
            || entry.with.contains(about.followUp.contact) || entry.at.date < interview->start.date)
            continue;
        const Contact *contact = findContact(about.dossier, entry.with.value(0));
        notes += {contact ? fullName(*contact) : QString(), entry.text};
    }
    return notes;
}

QList<Finding> checkSameness(const QString &text, const QList<ColleagueNote> &others)
{
    QList<Finding> findings;
    for (const ColleagueNote &other : others) {
        const int percent = sharedPercent(text, other.text);
        if (percent >= sameAsAColleagues)
            findings += {.check = Check::Sameness,
                .severity = Severity::Warning,
                .expected = other.name,
                .count = percent,
                .source = u"001"_s};
    }
    return findings;
}

QList<Finding> checkContent(const QString &text, const LetterRequest &about)
{
    const QString letter = letterOf(about);
    if (letter == u"call-script"_s || letter == u"voicemail"_s)
        return {};
    const QString prose = proseOf(text);
    QList<Finding> findings = checkClosing(text);
    if (letter.startsWith(u"thank-you"_s))
        findings += checkThanks(text);
    if (isToInterviewer(letter))
        findings += checkTopic(prose, about) + checkNextStep(prose) + checkSkills(text, about)
            + checkHelpers(text, about);
    if (isToInterviewer(letter) || letter.endsWith(u"inquiry"_s))
        findings += checkInterest(prose);
    return findings;
}

QList<Finding> checkEtiquette(const QString &text, const LetterRequest &about)
{
    return merged(checkLetter(text, about) + checkTone(text) + checkContent(text, about)
        + checkSameness(text, notesToColleagues(about)));
}

QStringList knownWords(const Dossier &dossier)
{
    QStringList words{dossier.seeker.name, dossier.seeker.email};
    words += dossier.seeker.address;
    for (const Contact &contact : dossier.contacts)
        words += QStringList{contact.given, contact.family, contact.prefix, contact.suffix,
                     contact.addressAs, contact.employer, contact.title}
            + contact.address;
    for (const Opportunity &opportunity : dossier.opportunities)
        words += {opportunity.employer, opportunity.position, opportunity.place};
    words.removeAll(QString());
    return words;
}

} // namespace Afterword
