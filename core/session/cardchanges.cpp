// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cardchanges.h"

#include "core/planner/candidate.h"

#include <algorithm>

namespace Afterword {

namespace {

/// Nobody stands twice in one role: the notes to them would be one follow-up made twice.
QList<Attendance> attendancesWith(
    const QList<Attendance> &met, const ContactId &from, const ContactId &to)
{
    QList<Attendance> result;
    for (Attendance one : met) {
        if (one.contact == from)
            one.contact = to;
        if (one.contact.isEmpty())
            continue;
        const auto same = std::ranges::find_if(result, [&](const Attendance &earlier) {
            return earlier.contact == one.contact && earlier.role == one.role;
        });
        if (same == result.end())
            result.append(one);
        else
            same->isMain = same->isMain || one.isMain;
    }
    return result;
}

QList<ContactId> peopleWith(
    const QList<ContactId> &people, const ContactId &from, const ContactId &to)
{
    QList<ContactId> result;
    for (const ContactId &one : people) {
        const ContactId &named = one == from ? to : one;
        if (!named.isEmpty() && !result.contains(named))
            result.append(named);
    }
    return result;
}

bool names(const Opportunity &opportunity, const ContactId &card)
{
    const auto isMet = [&](const Interview &interview) {
        return std::ranges::count(interview.met, card, &Attendance::contact) > 0;
    };
    const auto isLogged = [&](const LogEntry &entry) { return entry.with.contains(card); };
    return std::ranges::any_of(opportunity.interviews, isMet)
        || std::ranges::any_of(opportunity.log, isLogged);
}

/// The opportunity with `to` in the place of `from`; an empty `to` takes `from` out.
Opportunity repointed(Opportunity opportunity, const ContactId &from, const ContactId &to)
{
    if (names(opportunity, from)) {
        for (Interview &interview : opportunity.interviews)
            interview.met = attendancesWith(interview.met, from, to);
        for (LogEntry &entry : opportunity.log)
            entry.with = peopleWith(entry.with, from, to);
    }
    if (to.isEmpty())
        return opportunity;
    for (LogEntry &entry : opportunity.log)
        entry.followUp = followUpFor(entry.followUp, from, to);
    for (Decision &decision : opportunity.decisions)
        decision.followUp = followUpFor(decision.followUp, from, to);
    return opportunity;
}

QList<FactChange> repointed(const Dossier &dossier, const ContactId &from, const ContactId &to)
{
    QList<FactChange> changes;
    for (const Opportunity &before : dossier.opportunities) {
        const Opportunity after = repointed(before, from, to);
        if (after != before)
            changes.append({.before = before, .after = after});
    }
    return changes;
}

} // namespace

QList<FactChange> cardEdited(const Dossier &dossier, const Contact &after)
{
    const Contact *before = findContact(dossier, after.id);
    if (!before || *before == after)
        return {};
    return {{.before = *before, .after = after}};
}

QList<FactChange> cardRemoved(const Dossier &dossier, const ContactId &card)
{
    const Contact *before = findContact(dossier, card);
    if (!before)
        return {};
    // Whatever names the card changes first, so that a store never sees a name without its card.
    return repointed(dossier, card, {}) << FactChange{.before = *before, .after = {}};
}

QList<FactChange> cardsMerged(const Dossier &dossier, const Contact &merged, const ContactId &other)
{
    const Contact *gone = findContact(dossier, other);
    if (!gone || merged.id == other || !findContact(dossier, merged.id))
        return {};
    return cardEdited(dossier, merged) + repointed(dossier, other, merged.id)
        + QList<FactChange>{{.before = *gone, .after = {}}};
}

} // namespace Afterword
