// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/standing.h"

#include "core/dossier/employerkey.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

namespace {

template<typename T, typename Key>
std::vector<const T *> inOrder(const QList<T> &facts, Key key)
{
    std::vector<const T *> pointers;
    pointers.reserve(static_cast<size_t>(facts.size()));
    for (const T &fact : facts)
        pointers.push_back(&fact);
    std::ranges::sort(pointers, {}, [key](const T *fact) { return key(*fact); });
    return pointers;
}

std::tuple<WallTime, InterviewId> byStart(const Interview &interview)
{
    return {interview.start, interview.id};
}

std::tuple<WallTime, LogEntryId> byTime(const LogEntry &entry)
{
    return {entry.at, entry.id};
}

bool isAnswer(const LogEntry &entry)
{
    return entry.outcome == LogOutcome::Offer || entry.outcome == LogOutcome::NotHired;
}

std::vector<Promise> promisesOf(const Standing &standing)
{
    std::vector<Promise> promises;
    for (const Interview *interview : standing.held) {
        if (interview->answerPromisedBy.isValid())
            promises.push_back({interview->answerPromisedBy, interview->start, interview->id.text});
    }
    for (const LogEntry *entry : standing.log) {
        if (entry->newPromise.isValid() && !isAnswer(*entry))
            promises.push_back({entry->newPromise, entry->at, entry->id.text});
    }
    std::ranges::sort(promises, {}, [](const Promise &p) { return std::tie(p.madeAt, p.key); });
    return promises;
}

/// When something last happened, for an answer that nobody dated.
QDate lastDay(const Standing &standing)
{
    if (!standing.log.empty() && standing.log.back()->at.isValid())
        return standing.log.back()->at.date;
    return standing.held.empty() ? standing.now.date : standing.held.back()->start.date;
}

std::optional<Answer> answerOf(const Standing &standing)
{
    const Opportunity &opportunity = *standing.opportunity;
    if (const std::optional<Outcome> outcome = outcomeOf(opportunity))
        return Answer{outcome->kind, outcome->on.isValid() ? outcome->on : lastDay(standing)};
    if (opportunity.stage == Stage::NotHired)
        return Answer{OutcomeKind::NotHired, lastDay(standing)};
    if (opportunity.stage == Stage::Offer)
        return Answer{OutcomeKind::Offer, lastDay(standing)};
    return {};
}

/// They answered, and afterwards invited again: the answer no longer stands.
bool isOutdated(const Answer &answer, const Standing &standing)
{
    const auto isLater = [&](const Interview *i) { return i->start.date > answer.on; };
    return std::ranges::any_of(standing.held, isLater)
        || std::ranges::any_of(standing.scheduled, isLater);
}

} // namespace

ContactIndex::ContactIndex(const QList<Contact> &contacts)
{
    m_byId.reserve(contacts.size());
    for (const Contact &contact : contacts) {
        m_byId.insert(contact.id, &contact);
        if (contact.relation == Relation::Network && !contact.employer.isEmpty())
            m_insiders[employerKey(contact.employer)].push_back(&contact);
    }
}

const Contact *ContactIndex::find(const ContactId &id) const
{
    return m_byId.value(id, nullptr);
}

std::vector<const Contact *> ContactIndex::insiders(const QString &employer) const
{
    std::vector<const Contact *> found = m_insiders.value(employer);
    std::ranges::sort(found, {}, [](const Contact *contact) { return contact->id; });
    return found;
}

Standing standingOf(const Dossier &dossier, const Opportunity &opportunity, const Advice &advice,
    const WallTime &now)
{
    Standing standing;
    standing.opportunity = &opportunity;
    standing.playbook = &playbookNamed(advice.playbooks, opportunity.playbook);
    standing.regionCode = regionOf(dossier, opportunity);
    standing.region = &advice.calendar.region(standing.regionCode);
    standing.now = now;
    for (const Interview *interview : inOrder(opportunity.interviews, byStart))
        (interview->start <= now ? standing.held : standing.scheduled).push_back(interview);
    standing.log = inOrder(opportunity.log, byTime);
    standing.promises = promisesOf(standing);
    for (const LogEntry *entry : standing.log) {
        if (entry->outcome == LogOutcome::CallbackAgreed && entry->callbackAt.isValid())
            standing.callbacks.push_back(entry);
    }
    standing.answer = answerOf(standing);
    if (standing.answer && isOutdated(*standing.answer, standing))
        standing.answer.reset();
    standing.isClosed = opportunity.stage == Stage::Hired || opportunity.stage == Stage::Closed
        || opportunity.stage == Stage::Withdrawn
        || (standing.answer && standing.answer->kind == OutcomeKind::Withdrawn);
    return standing;
}

const Interview *interviewAt(const Standing &standing, const WallTime &at)
{
    const Interview *latest = nullptr;
    for (const Interview *interview : standing.held) {
        if (interview->start <= at || (!at.hasTime() && interview->start.date <= at.date))
            latest = interview;
    }
    return latest;
}

const Interview *interviewAfter(const Standing &standing, const Interview &interview)
{
    for (const auto &interviews : {standing.held, standing.scheduled}) {
        for (const Interview *other : interviews) {
            if (byStart(interview) < byStart(*other))
                return other;
        }
    }
    return nullptr;
}

bool isReminder(const LogEntry &entry)
{
    const bool isOfTheKind = entry.kind == LogKind::Call || entry.kind == LogKind::Inquiry
        || entry.kind == LogKind::Letter;
    return isOfTheKind && entry.outcome != LogOutcome::NoAnswer && entry.channel != Channel::Task
        && entry.at.isValid();
}

} // namespace Afterword
