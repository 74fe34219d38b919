// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/debrief.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error wrong(const QString &path, const QString &what, const QString &expected)
{
    return {.kind = Error::Kind::Input, .what = what, .path = path, .expected = expected};
}

/// The opportunity it is about: the one named, or one of the same employer and position.
const Opportunity *existing(const Debrief &debrief, const Dossier &dossier)
{
    if (!debrief.opportunity.isEmpty())
        return findOpportunity(dossier, debrief.opportunity);
    const auto found = std::ranges::find_if(dossier.opportunities, [&](const Opportunity &known) {
        return isOpen(known) && folded(known.employer) == folded(debrief.employer)
            && folded(known.position) == folded(debrief.position);
    });
    return found == dossier.opportunities.end() ? nullptr : &*found;
}

Result<void> checkPeople(const Debrief &debrief, const Dossier &dossier)
{
    QSet<ContactId> known;
    for (const Contact &contact : dossier.contacts)
        known.insert(contact.id);
    for (qsizetype i = 0; i < debrief.newContacts.size(); ++i) {
        const Contact &contact = debrief.newContacts[i];
        if (fullName(contact).isEmpty())
            return wrong(u"contacts[%1].name"_s.arg(i), u"the card has no name"_s,
                u"the name on the card"_s);
        known.insert(contact.id);
    }
    for (qsizetype i = 0; i < debrief.interview.met.size(); ++i) {
        if (!known.contains(debrief.interview.met[i].contact))
            return wrong(u"met[%1].contact"_s.arg(i), u"there is no such card"_s,
                u"somebody who has a card"_s);
    }
    return {};
}

Opportunity fresh(const Debrief &debrief)
{
    return {.id = newId<struct OpportunityTag>(),
        .employer = debrief.employer.simplified(),
        .position = debrief.position.simplified(),
        .place = debrief.place.simplified(),
        .timeZone = debrief.timeZone,
        .region = debrief.region};
}

void put(Opportunity &opportunity, Interview interview)
{
    if (interview.id.isEmpty())
        interview.id = newId<struct InterviewTag>();
    const auto same = std::ranges::find(opportunity.interviews, interview.id, &Interview::id);
    if (same == opportunity.interviews.end())
        opportunity.interviews.append(interview);
    else
        *same = interview;
}

} // namespace

Result<void> checked(const Debrief &debrief, const Dossier &dossier)
{
    if (!debrief.opportunity.isEmpty() && !findOpportunity(dossier, debrief.opportunity))
        return wrong(u"opportunity"_s, u"the opportunity is not there any more"_s,
            u"one that exists, or a new one"_s);
    if (debrief.opportunity.isEmpty() && debrief.employer.simplified().isEmpty())
        return wrong(u"employer"_s, u"the employer is missing"_s, u"the employer's name"_s);
    if (!debrief.interview.start.isValid() || !debrief.interview.start.hasTime())
        return wrong(u"start"_s, u"the time of the interview is missing"_s, u"a day and a time"_s);
    const QDate promised = debrief.interview.answerPromisedBy;
    if (promised.isValid() && promised < debrief.interview.start.date)
        return wrong(u"answer_promised_by"_s, u"the promised date is before the interview"_s,
            u"the day of the interview or a later one"_s);
    if (!debrief.timeZone.isEmpty() && !isKnownZone(debrief.timeZone))
        return wrong(u"time_zone"_s, u"the time zone is not known"_s, u"a name as Europe/London"_s);
    return checkPeople(debrief, dossier);
}

QList<FactChange> recorded(const Debrief &debrief, const Dossier &dossier)
{
    QList<FactChange> changes;
    for (const Contact &contact : debrief.newContacts)
        changes.append({.after = contact});
    const Opportunity *known = existing(debrief, dossier);
    Opportunity after = known ? *known : fresh(debrief);
    put(after, debrief.interview);
    const bool isBeforeAnswer = after.stage == Stage::Applied || after.stage == Stage::Interviewing;
    if (isBeforeAnswer)
        after.stage = Stage::Waiting;
    changes.append({.before = known ? std::optional<Fact>(*known) : std::nullopt, .after = after});
    return changes;
}

} // namespace Afterword
