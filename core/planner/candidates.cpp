// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/candidates.h"

#include "core/dossier/employerkey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Collects the candidates of one opportunity, rule by rule.
class Collector final
{
public:
    Collector(const Standing &standing, const ContactIndex &contacts)
        : m_standing(standing)
        , m_contacts(contacts)
    {
        m_candidates.reserve(static_cast<size_t>(standing.playbook->rules.size()));
    }

    void follow(const Rule &rule);
    std::vector<Candidate> take() { return std::move(m_candidates); }

private:
    void followScheduled(const Rule &rule);
    void followHeld(const Rule &rule);
    void followPromises(const Rule &rule);
    void followCallbacks(const Rule &rule);
    void followGaps(const Rule &rule, const Interview &interview);
    void followConnections(const Rule &rule);
    void followOutcome(const Rule &rule, OutcomeKind kind);
    void addFor(const Rule &rule, const Interview &interview, const WallTime &event);
    void addTo(Candidate candidate, const ContactId &contact, const QString &ordinal);

    const Standing &m_standing;
    const ContactIndex &m_contacts;
    std::vector<Candidate> m_candidates;
};

const QString once = u"1"_s;

bool isOneOf(Audience audience, Role role)
{
    return (audience == Audience::EachInterviewer) == (role == Role::Interviewer);
}

/// Everybody of the audience once, by id; who was an interviewer too counts as one.
std::vector<ContactId> everyone(const Interview &interview, Audience audience)
{
    std::vector<ContactId> people;
    for (const Attendance &attendance : interview.met) {
        const bool alsoInterviewed = std::ranges::any_of(interview.met, [&](const Attendance &a) {
            return a.contact == attendance.contact && a.role == Role::Interviewer;
        });
        const Role role = alsoInterviewed ? Role::Interviewer : attendance.role;
        if (isOneOf(audience, role))
            people.push_back(attendance.contact);
    }
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

void Collector::addTo(Candidate candidate, const ContactId &contact, const QString &ordinal)
{
    candidate.contact = m_contacts.find(contact);
    candidate.followUp.contact = candidate.contact ? contact : ContactId{};
    candidate.followUp.id = followUpId(*candidate.rule, candidate, ordinal);
    candidate.isMain = candidate.interview && !contact.isEmpty()
        && mainInterviewer(*candidate.interview) == contact;
    m_candidates.push_back(std::move(candidate));
}

void Collector::addFor(const Rule &rule, const Interview &interview, const WallTime &event)
{
    if ((rule.isOnlyIfAsked && !interview.isToKeepInTouch) || interview.round < rule.fromRound)
        return;
    const Candidate candidate = candidateOf(rule, m_standing, &interview, event);
    switch (rule.audience) {
    case Audience::EachInterviewer:
    case Audience::EveryoneElse:
        for (const ContactId &contact : everyone(interview, rule.audience))
            addTo(candidate, contact, once);
        break;
    case Audience::MainInterviewer:
        addTo(candidate, mainInterviewer(interview), once);
        break;
    default:
        addTo(candidate, {}, once);
    }
}

void Collector::followScheduled(const Rule &rule)
{
    // Once it was held, what was to be done before it is done or missed, but not forgotten.
    for (const auto &interviews : {m_standing.held, m_standing.scheduled}) {
        for (const Interview *interview : interviews)
            addFor(rule, *interview, interview->start);
    }
}

void Collector::followHeld(const Rule &rule)
{
    for (const Interview *interview : m_standing.held)
        addFor(rule, *interview, interview->start);
}

void Collector::followPromises(const Rule &rule)
{
    for (const Promise &promise : m_standing.promises) {
        const Interview *interview = interviewAt(m_standing, promise.madeAt);
        if (!interview || (rule.isOnlyIfAsked && !interview->isToKeepInTouch))
            continue;
        Candidate candidate = candidateOf(rule, m_standing, interview, {promise.on});
        candidate.promise = &promise;
        addTo(candidate, mainInterviewer(*interview), promise.key);
    }
}

void Collector::followCallbacks(const Rule &rule)
{
    for (const LogEntry *entry : m_standing.callbacks) {
        const Interview *interview = interviewAt(m_standing, entry->at);
        Candidate candidate = candidateOf(rule, m_standing, interview, entry->callbackAt);
        candidate.agreed = entry;
        candidate.followUp.time = entry->callbackAt.time;
        ContactId with = interview ? mainInterviewer(*interview) : ContactId{};
        if (!entry->with.isEmpty())
            with = *std::ranges::min_element(entry->with);
        addTo(candidate, with, entry->id.text);
    }
}

void Collector::followGaps(const Rule &rule, const Interview &interview)
{
    for (qsizetype i = 0; i < interview.gaps.size(); ++i) {
        // One whose words were taken away keeps only the place of those after it.
        if (interview.gaps[i].what.trimmed().isEmpty())
            continue;
        Candidate candidate = candidateOf(rule, m_standing, &interview, interview.start);
        candidate.isAlreadyDone = interview.gaps[i].isDone;
        addTo(candidate, {}, QString::number(i + 1));
    }
}

void Collector::followConnections(const Rule &rule)
{
    if (m_standing.held.empty())
        return;
    const Interview &first = *m_standing.held.front();
    for (const Contact *insider :
        m_contacts.insiders(employerKey(m_standing.opportunity->employer))) {
        const bool isNews = first.start.date < insider->knownSince;
        const WallTime event = isNews ? WallTime{insider->knownSince} : first.start;
        addTo(candidateOf(rule, m_standing, &first, event), insider->id, once);
    }
}

void Collector::followOutcome(const Rule &rule, OutcomeKind kind)
{
    if (!m_standing.answer || m_standing.answer->kind != kind)
        return;
    const Interview *last = m_standing.held.empty() ? nullptr : m_standing.held.back();
    const Candidate candidate = candidateOf(rule, m_standing, last, {m_standing.answer->on});
    addTo(candidate, last ? mainInterviewer(*last) : ContactId{}, once);
}

void Collector::follow(const Rule &rule)
{
    switch (rule.follows) {
    case Event::InterviewScheduled:
        return followScheduled(rule);
    case Event::InterviewHeld:
        return followHeld(rule);
    case Event::PromisePassed:
        return followPromises(rule);
    case Event::CallbackAgreed:
        return followCallbacks(rule);
    case Event::GapNoted:
        for (const Interview *interview : m_standing.held)
            followGaps(rule, *interview);
        return;
    case Event::ConnectionFound:
        return followConnections(rule);
    case Event::OutcomeOffer:
        return followOutcome(rule, OutcomeKind::Offer);
    case Event::OutcomeNotHired:
        return followOutcome(rule, OutcomeKind::NotHired);
    case Event::ReminderSent:
    case Event::Silence:
        return; // made where the reminders stand, and where nothing is left to do
    }
}

/// A salary is researched once the figure at which one walks away is known; the next step was
/// asked for where it was written down.
bool isAnsweredByFacts(const Rule &rule, const Opportunity &opportunity, const Interview *interview)
{
    if (rule.id == u"ask.next-step")
        return interview
            && (!interview->nextStep.isEmpty() || interview->answerPromisedBy.isValid());
    return rule.id == u"research.salary" && opportunity.salary.walkAway > 0;
}

} // namespace

Candidate candidateOf(
    const Rule &rule, const Standing &standing, const Interview *interview, const WallTime &event)
{
    Candidate candidate;
    candidate.rule = &rule;
    candidate.ruleIndex = static_cast<int>(&rule - standing.playbook->rules.constData());
    candidate.standing = &standing;
    candidate.interview = interview;
    candidate.event = event;
    candidate.isAlreadyDone = isAnsweredByFacts(rule, *standing.opportunity, interview);
    FollowUp &followUp = candidate.followUp;
    followUp.rule = rule.id;
    followUp.opportunity = standing.opportunity->id;
    followUp.interview = interview ? interview->id : InterviewId{};
    followUp.channel = rule.channels.constFirst();
    followUp.opens = dayOf(rule.opens, candidate);
    followUp.due = dayOf(rule.due, candidate);
    followUp.closes = rule.closes ? dayOf(*rule.closes, candidate) : QDate();
    followUp.countsTowardPace = rule.countsTowardPace;
    followUp.kind = rule.kind;
    followUp.letter = rule.letter;
    followUp.because.append(
        {.code = ReasonCode::Rule, .source = rule.sources.join(u' '), .what = rule.id});
    return candidate;
}

std::vector<Candidate> candidates(const Standing &standing, const ContactIndex &contacts)
{
    Collector collector(standing, contacts);
    for (const Rule &rule : standing.playbook->rules)
        collector.follow(rule);
    return collector.take();
}

} // namespace Afterword
