// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterfacts.h"

#include "core/letters/people.h"
#include "core/letters/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString yes = u"yes"_s;

/// What all the facts are drawn from.
struct Subject
{
    const LetterRequest &request;
    const Opportunity &opportunity;
    const Interview *interview; ///< null: none was held
    const Contact *contact; ///< null: nobody is known
    DateForm form;
};

bool isWritten(Channel channel)
{
    return channel == Channel::Post || channel == Channel::Hand;
}

void addTone(LetterFacts &facts, const Subject &subject)
{
    const QString &tone = subject.request.playbook.tone;
    const bool isKnown = tone == u"formal"_s || tone == u"brief"_s;
    facts[isKnown ? tone : u"warm"_s] = yes;
    if (subject.request.playbook.skills == SkillsInNotes::WithKeywords)
        facts[u"skills"_s] = yes;
    const bool isNamed = subject.contact && !salutationName(*subject.contact).isEmpty();
    QString sincerely = isNamed ? u"Yours sincerely"_s : u"Yours faithfully"_s;
    if (subject.form == DateForm::MonthFirst)
        sincerely = u"Sincerely"_s;
    if (tone == u"brief"_s)
        sincerely = u"Kind regards"_s;
    facts[u"sincerely"_s] = sincerely;
    facts[u"regards"_s] = isKnown ? sincerely : u"With kind regards"_s;
}

void addPeople(LetterFacts &facts, const Subject &subject)
{
    const Seeker &seeker = subject.request.dossier.seeker;
    facts[u"name"_s] = seeker.name.simplified();
    facts[u"phone"_s] = seeker.phone.simplified();
    const QString name
        = subject.contact ? salutationName(*subject.contact).simplified() : QString();
    facts[u"named"_s] = name;
    facts[u"salutation"_s] = name.isEmpty() ? u"hiring team"_s : name;
    facts[u"asks_for"_s] = name.isEmpty() ? u"someone from the hiring team"_s : name;
    const QTime time = subject.request.followUp.time;
    facts[u"greeting"_s] = !time.isValid() ? u"Hello"_s
        : time.hour() < 12                 ? u"Good morning"_s
                                           : u"Good afternoon"_s;
}

QString positionInText(const QString &position)
{
    static const QRegularExpression kind(
        u"\\s+(position|role|job|post)$"_s, QRegularExpression::CaseInsensitiveOption);
    return insideSentence(position).remove(kind);
}

void addPlace(LetterFacts &facts, const Subject &subject)
{
    const QString employer = subject.opportunity.employer.simplified();
    facts[u"employer"_s] = employer.isEmpty() ? u"your company"_s : employer;
    facts[u"position"_s] = positionInText(subject.opportunity.position);
    const auto &outcome = subject.opportunity.outcome;
    if (subject.opportunity.stage == Stage::NotHired
        || (outcome && outcome->kind == OutcomeKind::NotHired))
        facts[u"not_hired"_s] = yes;
}

void addDay(LetterFacts &facts, const Subject &subject)
{
    const Interview &interview = *subject.interview;
    const QDate today = subject.request.today;
    if (interview.start.isValid() && interview.start.date <= today)
        facts[u"when"_s] = isWritten(subject.request.followUp.channel)
            ? whenWritten(interview.start, today, subject.form)
            : whenSpoken(interview.start, today, subject.form);
    if (interview.form == InterviewForm::OnSite)
        facts[u"on_site"_s] = yes;
    else
        facts[u"by"_s] = interview.form == InterviewForm::Video ? u"by video"_s : u"on the phone"_s;
    if (interview.isToKeepInTouch)
        facts[u"asked"_s] = yes;
}

void addRole(LetterFacts &facts, const Subject &subject)
{
    const ContactId id = subject.contact ? subject.contact->id : ContactId();
    const std::optional<Role> role = roleOf(*subject.interview, id);
    static const std::array places{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    facts[places[size_t(placeAmongPeers(*subject.interview, id)) % places.size()]] = yes;
    if (id.isEmpty() || mainInterviewer(*subject.interview) == id)
        facts[u"main"_s] = yes;
    const Relation known = subject.contact ? subject.contact->relation : Relation::Met;
    if (role ? *role == Role::Introducer : known == Relation::Introducer)
        facts[u"is_introducer"_s] = yes;
    else if (role ? *role == Role::Helper : known == Relation::Helper)
        facts[u"is_helper"_s] = yes;
    else
        facts[u"is_met"_s] = yes;
}

/// As many notes as fit into `most` words; the first one may be a little longer.
QStringList withinWords(const QStringList &notes, int most)
{
    QStringList kept;
    int used = 0;
    for (const QString &note : notes) {
        const QString text = insideSentence(note);
        const int count = int(text.split(u' ', Qt::SkipEmptyParts).size());
        if (count == 0 || used + count > (kept.isEmpty() ? most * 3 / 2 : most))
            continue;
        kept += text;
        used += count;
    }
    return kept;
}

/// People of one interview hear of its topics in another order, so that no note is another's.
QStringList rotated(QStringList notes, qsizetype by)
{
    if (!notes.isEmpty())
        std::rotate(notes.begin(), notes.begin() + by % notes.size(), notes.end());
    return notes;
}

void addTopics(LetterFacts &facts, const Subject &subject)
{
    const ContactId id = subject.contact ? subject.contact->id : ContactId();
    const qint64 weeks = subject.interview->start.date.daysTo(subject.request.today) / 7;
    const bool isFirstWord = subject.request.followUp.kind == LogKind::ThankYou;
    const qsizetype turn
        = isFirstWord ? placeAmongPeers(*subject.interview, id) : std::max<qint64>(weeks, 0);
    const QStringList topics = withinWords(rotated(subject.interview->topics, turn), 16).mid(0, 3);
    facts[u"topics"_s] = listed(topics);
    facts[u"topic"_s] = topics.value(0);
    facts[turn % 2 == 0 ? u"variant_a"_s : u"variant_b"_s] = yes;
}

void addForgotten(LetterFacts &facts, const Subject &subject)
{
    const QStringList forgot = withinWords(subject.interview->forgot, 24).mid(0, 2);
    if (forgot.size() == 2)
        facts[u"forgot_two"_s] = forgot.join(u"; and "_s);
    else
        facts[u"forgot"_s] = forgot.value(0);
}

void addThanks(LetterFacts &facts, const Subject &subject)
{
    const ContactId id = subject.contact ? subject.contact->id : ContactId();
    const Dossier &dossier = subject.request.dossier;
    const auto names
        = [&](Role role) { return namesMet(dossier, *subject.interview, role, id).mid(0, 3); };
    const QStringList helpers = names(Role::Helper);
    facts[helpers.size() > 1 ? u"helpers"_s : u"helper"_s] = listed(helpers);
    facts[u"introducer"_s] = listed(names(Role::Introducer));
}

void addGap(LetterFacts &facts, const Subject &subject)
{
    static const QRegularExpression saysWhatIsNot(
        u"^(no|not|lack|lacks|lacking|little|missing|weak|too|did|could|was|were|had|i)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Gap &gap : subject.interview->gaps) {
        const QString what = withinWords({gap.what}, 10).value(0);
        const bool isWorkedOn = gap.isDone || !gap.plan.isEmpty();
        if (!isWorkedOn || what.isEmpty() || saysWhatIsNot.match(what).hasMatch())
            continue;
        facts[u"gap"_s] = what;
        return;
    }
}

/// The first clause of their words on the next step, if it can be said back to them as it is:
/// about things, not about "me", "them" or the reader by name.
void addNextStep(LetterFacts &facts, const Subject &subject)
{
    static const QRegularExpression clauseEnd(u"[;!?\\n]|\\.(\\s|$)"_s);
    static const QRegularExpression person(
        u"\\b(i|me|my|you|your|we|us|our|they|them|their|he|him|his|she|her)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString said = subject.interview->nextStep.trimmed();
    if (said.isEmpty())
        return;
    const QString clause = withinWords({said.split(clauseEnd).value(0)}, 9).value(0);
    const bool namesReader = subject.contact
        && ((!subject.contact->family.isEmpty() && clause.contains(subject.contact->family))
            || (!subject.contact->given.isEmpty() && clause.contains(subject.contact->given)));
    if (clause.isEmpty() || namesReader || person.match(clause).hasMatch())
        facts[u"step_told"_s] = yes;
    else
        facts[u"next_step"_s] = clause;
}

void addPromise(LetterFacts &facts, const Subject &subject)
{
    QDate promise = subject.interview ? subject.interview->answerPromisedBy : QDate();
    WallTime newest = subject.interview ? subject.interview->start : WallTime();
    for (const LogEntry &entry : subject.opportunity.log) {
        if (entry.outcome != LogOutcome::NewPromise || !entry.newPromise.isValid()
            || entry.at < newest)
            continue;
        promise = entry.newPromise;
        newest = entry.at;
    }
    const QDate today = subject.request.today;
    if (promise.isValid())
        facts[promise >= today ? u"promise"_s : u"promised"_s]
            = dayInText(promise, today, subject.form);
}

QString hourInText(const QTime &time, DateForm form)
{
    if (!time.isValid())
        return {};
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return u" at "_s
        + english.toString(time, form == DateForm::DayFirst ? u"H:mm"_s : u"h:mm AP"_s);
}

void addCallback(LetterFacts &facts, const Subject &subject)
{
    const LogEntry *agreed = nullptr;
    for (const LogEntry &entry : subject.opportunity.log) {
        if (entry.outcome == LogOutcome::CallbackAgreed && entry.callbackAt.isValid()
            && (!agreed || agreed->at < entry.at))
            agreed = &entry;
    }
    const FollowUp &followUp = subject.request.followUp;
    const QDate today = subject.request.today;
    if (!agreed || followUp.kind != LogKind::Callback || agreed->callbackAt.date > today)
        return;
    const WallTime day{agreed->callbackAt.date};
    if (agreed->callbackBy == CallbackBy::Seeker)
        facts[u"agreed_mine"_s] = whenSpoken(day, today, subject.form);
    else
        facts[u"agreed"_s] = whenSpoken(day, today, subject.form)
            + hourInText(agreed->callbackAt.time, subject.form);
}

void addInterview(LetterFacts &facts, const Subject &subject)
{
    addDay(facts, subject);
    addRole(facts, subject);
    addTopics(facts, subject);
    addThanks(facts, subject);
    addGap(facts, subject);
    addNextStep(facts, subject);
    if (facts.contains(u"main"_s))
        addForgotten(facts, subject);
}

} // namespace

LetterFacts letterFacts(const LetterRequest &request)
{
    const Opportunity *opportunity = findOpportunity(request.dossier, request.followUp.opportunity);
    if (!opportunity)
        return {};
    const Subject subject{request, *opportunity,
        interviewOf(*opportunity, request.followUp.interview, request.today),
        findContact(request.dossier, request.followUp.contact),
        dateFormOf(request.style, request.dossier.seeker.region)};
    LetterFacts facts;
    addTone(facts, subject);
    addPeople(facts, subject);
    addPlace(facts, subject);
    if (subject.interview)
        addInterview(facts, subject);
    else
        facts.insert(
            {{u"first"_s, yes}, {u"main"_s, yes}, {u"is_met"_s, yes}, {u"variant_a"_s, yes}});
    addPromise(facts, subject);
    addCallback(facts, subject);
    return facts;
}

} // namespace Afterword
