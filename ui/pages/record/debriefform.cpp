// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/debriefform.h"

#include "core/base/text.h"
#include "ui/pages/record/personname.h"

#include <algorithm>

namespace Afterword {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString bare = line.simplified(); !bare.isEmpty())
            lines.append(bare);
    }
    return lines;
}

Relation relationOf(Role role)
{
    switch (role) {
    case Role::Interviewer:
        return Relation::Interviewer;
    case Role::Met:
        return Relation::Met;
    case Role::Helper:
        return Relation::Helper;
    case Role::Introducer:
        return Relation::Introducer;
    }
    return Relation::Met;
}

/// The first of the card's list is the one the form shows; the others stay.
void replaceFirst(QStringList &list, const QString &text)
{
    const QString bare = text.simplified();
    if (bare.isEmpty() || list.value(0) == bare)
        return;
    list.removeAll(bare);
    if (list.isEmpty())
        list.append(bare);
    else
        list.first() = bare;
}

/// What the form says goes onto the card; what it leaves empty stays as it is.
void write(const PersonForm &person, Contact &card)
{
    replaceFirst(card.emails, person.email);
    replaceFirst(card.phones, person.phone);
    card.spellingChecked = card.spellingChecked || person.spellingChecked;
    if (!person.title.simplified().isEmpty())
        card.title = person.title.simplified();
    if (!person.addressAs.simplified().isEmpty())
        card.addressAs = person.addressAs.simplified();
    if (const QStringList lines = linesOf(person.address); !lines.isEmpty())
        card.address = lines;
}

Contact newCard(const PersonForm &person, const QString &employer)
{
    const PersonName name = personNameFrom(person.name);
    Contact card{
        .id = newId<ContactTag>(),
        .given = name.given,
        .family = name.family,
        .prefix = name.prefix,
        .employer = employer.simplified(),
        .relation = relationOf(person.role),
    };
    write(person, card);
    return card;
}

const Contact *cardOf(const PersonForm &person, const QString &employer, const Dossier &dossier)
{
    const Contact *card = findContact(dossier, person.contact);
    return card ? card : contactNamed(dossier, employer, person.name);
}

bool isBlank(const Gap &gap)
{
    return gap.what.isEmpty() && gap.plan.isEmpty();
}

Interview interviewOf(const DebriefForm &form)
{
    Interview interview{
        .id = form.interview,
        .start = form.start,
        .minutes = form.minutes,
        .round = form.round,
        .form = form.form,
        .nextStep = form.nextStep.simplified(),
        .answerPromisedBy = form.answerPromisedBy,
        .isToKeepInTouch = form.isToKeepInTouch,
        .forgot = linesOf(form.forgot),
        .topics = linesOf(form.topics),
    };
    for (const Gap &gap : form.gaps)
        interview.gaps.append(
            {.what = gap.what.simplified(), .plan = gap.plan.simplified(), .isDone = gap.isDone});
    // One in the middle keeps the place of those after it, by which their follow-ups are named.
    while (!interview.gaps.isEmpty() && isBlank(interview.gaps.last()))
        interview.gaps.removeLast();
    return interview;
}

} // namespace

bool isEmpty(const PersonForm &person)
{
    return person.name.simplified().isEmpty() && person.email.simplified().isEmpty()
        && person.phone.simplified().isEmpty();
}

DebriefForm freshForm(const QDateTime &now)
{
    DebriefForm form;
    // One that is still going on would not be thanked for yet.
    const QDateTime start = now.addSecs(-60 * form.minutes);
    form.start = {.date = start.date(), .time = QTime(start.time().hour(), 0)};
    // Named from the start: a draft that comes back after it was recorded is that same interview.
    form.interview = newId<InterviewTag>();
    form.people = {PersonForm{.isMain = true}};
    return form;
}

DebriefForm formAbout(const Opportunity &opportunity, const QDateTime &now)
{
    DebriefForm form = freshForm(now);
    form.opportunity = opportunity.id;
    form.employer = opportunity.employer;
    form.position = opportunity.position;
    form.place = opportunity.place;
    form.region = opportunity.region;
    form.timeZone = opportunity.timeZone;
    for (const Interview &interview : opportunity.interviews)
        form.round = std::max(form.round, interview.round + 1);
    return form;
}

PersonForm personFormOf(const Contact &contact, const Attendance &attendance)
{
    return {
        .contact = contact.id,
        .name = fullName(contact),
        .role = attendance.role,
        .isMain = attendance.isMain,
        .email = contact.emails.value(0),
        .phone = contact.phones.value(0),
        .spellingChecked = contact.spellingChecked,
        .title = contact.title,
        .addressAs = contact.addressAs,
        .address = contact.address.join(u'\n'),
    };
}

std::optional<DebriefForm> formOf(const Dossier &dossier, const InterviewId &interviewId)
{
    for (const Opportunity &opportunity : dossier.opportunities) {
        const Interview *interview = findInterview(opportunity, interviewId);
        if (!interview)
            continue;
        DebriefForm form{
            .opportunity = opportunity.id,
            .interview = interview->id,
            .employer = opportunity.employer,
            .position = opportunity.position,
            .place = opportunity.place,
            .region = opportunity.region,
            .timeZone = opportunity.timeZone,
            .start = interview->start,
            .minutes = interview->minutes,
            .round = interview->round,
            .form = interview->form,
            .nextStep = interview->nextStep,
            .answerPromisedBy = interview->answerPromisedBy,
            .isToKeepInTouch = interview->isToKeepInTouch,
            .forgot = interview->forgot.join(u'\n'),
            .gaps = interview->gaps,
            .topics = interview->topics.join(u'\n'),
        };
        for (const Attendance &attendance : interview->met) {
            if (const Contact *contact = findContact(dossier, attendance.contact))
                form.people.append(personFormOf(*contact, attendance));
        }
        return form;
    }
    return {};
}

Debrief debriefOf(const DebriefForm &form, const Dossier &dossier)
{
    Debrief debrief{
        .opportunity = form.opportunity,
        .employer = form.employer.simplified(),
        .position = form.position.simplified(),
        .place = form.place.simplified(),
        .region = form.region,
        .timeZone = form.timeZone,
        .interview = interviewOf(form),
    };
    if (debrief.opportunity.isEmpty()) {
        if (const Opportunity *known = opportunityNamed(dossier, form.employer, form.position))
            debrief.opportunity = known->id;
    }
    for (const PersonForm &person : form.people) {
        if (isEmpty(person))
            continue;
        const Contact *card = cardOf(person, form.employer, dossier);
        if (!card)
            debrief.newContacts.append(newCard(person, form.employer));
        debrief.interview.met.append({.contact = card ? card->id : debrief.newContacts.last().id,
            .role = person.role,
            .isMain = person.isMain});
    }
    return debrief;
}

QList<FactChange> changedCards(const DebriefForm &form, const Dossier &dossier)
{
    QList<FactChange> changes;
    for (const PersonForm &person : form.people) {
        const Contact *card = isEmpty(person) ? nullptr : cardOf(person, form.employer, dossier);
        if (!card)
            continue;
        Contact after = *card;
        write(person, after);
        if (after != *card)
            changes.append({.before = *card, .after = after});
    }
    return changes;
}

const Opportunity *opportunityNamed(
    const Dossier &dossier, const QString &employer, const QString &position)
{
    const auto found = std::ranges::find_if(dossier.opportunities, [&](const Opportunity &one) {
        return isOpen(one) && folded(one.employer) == folded(employer)
            && folded(one.position) == folded(position);
    });
    return found == dossier.opportunities.end() ? nullptr : &*found;
}

QList<Contact> contactsAt(const Dossier &dossier, const QString &employer)
{
    QList<Contact> contacts;
    for (const Contact &contact : dossier.contacts) {
        if (folded(contact.employer) == folded(employer))
            contacts.append(contact);
    }
    std::ranges::sort(contacts, {}, [](const Contact &contact) {
        return std::pair(folded(fullName(contact)), contact.id.text);
    });
    return contacts;
}

const Contact *contactNamed(const Dossier &dossier, const QString &employer, const QString &name)
{
    const auto found = std::ranges::find_if(dossier.contacts, [&](const Contact &contact) {
        return folded(contact.employer) == folded(employer)
            && folded(fullName(contact)) == folded(name);
    });
    return found == dossier.contacts.end() ? nullptr : &*found;
}

} // namespace Afterword
