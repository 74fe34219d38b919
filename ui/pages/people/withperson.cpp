// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/withperson.h"

#include "core/dossier/employerkey.h"
#include "ui/models/todayrow.h"
#include "ui/outside/externallink.h"
#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostBefore = 6;
constexpr qsizetype mostAhead = 4;

struct WithText
{
    Q_DECLARE_TR_FUNCTIONS(WithText)
};

QString dayText(QDate day, QDate today)
{
    if (std::abs(today.daysTo(day)) < 2)
        return spokenDay(day, today);
    //: A date format: day, month; then with the year.
    return QLocale().toString(
        day, day.year() == today.year() ? WithText::tr("d MMMM") : WithText::tr("d MMMM yyyy"));
}

QString roundText(int round)
{
    switch (round) {
    case 0:
    case 1:
        return WithText::tr("first interview");
    case 2:
        return WithText::tr("second interview");
    case 3:
        return WithText::tr("third interview");
    default:
        return WithText::tr("interview number %1").arg(round);
    }
}

QString kindText(LogKind kind)
{
    switch (kind) {
    case LogKind::ThankYou:
        return WithText::tr("thank-you note");
    case LogKind::Call:
        return WithText::tr("call");
    case LogKind::Inquiry:
        return WithText::tr("inquiry");
    case LogKind::Letter:
        return WithText::tr("letter");
    case LogKind::Callback:
        return WithText::tr("agreed call");
    case LogKind::Outreach:
        return WithText::tr("first message");
    case LogKind::Feedback:
        return WithText::tr("request for feedback");
    case LogKind::StayWarm:
        return WithText::tr("message to stay in touch");
    case LogKind::Task:
        return WithText::tr("task");
    case LogKind::Answer:
        return WithText::tr("answer");
    }
    return {};
}

QString outcomeText(LogOutcome outcome)
{
    switch (outcome) {
    case LogOutcome::Sent:
        return WithText::tr("sent");
    case LogOutcome::Spoke:
        return WithText::tr("you spoke");
    case LogOutcome::Voicemail:
        return WithText::tr("voicemail left");
    case LogOutcome::NoAnswer:
        return WithText::tr("nobody answered");
    case LogOutcome::CallbackAgreed:
        return WithText::tr("a call was agreed");
    case LogOutcome::NewPromise:
        return WithText::tr("a new date was promised");
    case LogOutcome::Offer:
        return WithText::tr("an offer");
    case LogOutcome::NotHired:
        return WithText::tr("not hired");
    case LogOutcome::Done:
        return WithText::tr("done");
    }
    return {};
}

QString doneText(const LogEntry &entry)
{
    if (entry.outcome == LogOutcome::Sent && entry.channel != Channel::Task)
        //: What was sent and how: "thank-you note, sent by e-mail"
        return WithText::tr("%1, sent %2").arg(kindText(entry.kind), byChannel(entry.channel));
    //: What was done and what came of it: "call, you spoke"
    return WithText::tr("%1, %2").arg(kindText(entry.kind), outcomeText(entry.outcome));
}

QString plannedText(const FollowUp &followUp)
{
    if (followUp.channel == Channel::Phone)
        return followUp.state == State::Planned ? WithText::tr("call planned")
                                                : WithText::tr("call due");
    return followUp.state == State::Planned || followUp.state == State::Held
            || followUp.state == State::Snoozed
        ? WithText::tr("%1 planned").arg(kindText(followUp.kind))
        : WithText::tr("%1 due").arg(kindText(followUp.kind));
}

QString eventText(QDate day, QDate today, const QString &what)
{
    //: A day and what is then: "27 May · first interview"
    return WithText::tr("%1 · %2").arg(dayText(day, today), what);
}

Destination destinationOf(const FollowUp &followUp)
{
    switch (actionOf(followUp)) {
    case Action::WriteNote:
        return ShowNote{followUp.id};
    case Action::StartCall:
    case Action::AwaitCall:
        return StartCall{followUp.id};
    case Action::MarkDone:
        break;
    }
    return ShowOpportunity{followUp.opportunity};
}

void addPast(QList<PersonEvent> &events, const ContactId &person, const Opportunity &opportunity,
    QDate today)
{
    const Destination there = ShowOpportunity{opportunity.id};
    for (const Interview &interview : opportunity.interviews) {
        if (std::ranges::count(interview.met, person, &Attendance::contact) > 0)
            events.append({interview.start.date,
                eventText(interview.start.date, today, roundText(interview.round)), there});
    }
    for (const LogEntry &entry : opportunity.log) {
        if (entry.with.contains(person))
            events.append({entry.at.date, eventText(entry.at.date, today, doneText(entry)), there});
    }
}

std::optional<FollowUpId> nextOf(const ContactId &person, const Plan &plan, Action action)
{
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.contact == person && isPending(followUp) && actionOf(followUp) == action)
            return followUp.id;
    }
    return {};
}

} // namespace

QList<PersonEvent> eventsWith(const ContactId &person, const Dossier &dossier, const Plan &plan)
{
    QList<PersonEvent> events;
    for (const Opportunity &opportunity : dossier.opportunities)
        addPast(events, person, opportunity, plan.today);
    std::ranges::stable_sort(events, {},
        [](const PersonEvent &event) { return std::pair(event.day.toJulianDay(), event.text); });
    events = events.mid(std::max<qsizetype>(0, events.size() - mostBefore));
    const qsizetype before = events.size();
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.contact != person || !isPending(followUp)
            || events.size() == before + mostAhead)
            continue;
        // What is overdue is to be done now.
        const QDate day = std::max(followUp.due, plan.today);
        events.append(
            {day, eventText(day, plan.today, plannedText(followUp)), destinationOf(followUp)});
    }
    return events;
}

const Opportunity *opportunityWith(const Contact &person, const Dossier &dossier)
{
    const QString employer = employerKey(person.employer);
    const Opportunity *met = nullptr;
    const Opportunity *theirs = nullptr;
    QDate last;
    for (const Opportunity &opportunity : dossier.opportunities) {
        for (const Interview &interview : opportunity.interviews) {
            const bool isThere
                = std::ranges::count(interview.met, person.id, &Attendance::contact) > 0;
            if (isThere && (!met || interview.start.date > last)) {
                met = &opportunity;
                last = interview.start.date;
            }
        }
        if (!theirs && !employer.isEmpty() && employerKey(opportunity.employer) == employer)
            theirs = &opportunity;
    }
    return met ? met : theirs;
}

std::optional<Destination> callTo(const ContactId &person, const Dossier &dossier, const Plan &plan)
{
    if (const auto asked = nextCallTo(person, plan))
        return StartCall{*asked};
    const Contact *card = findContact(dossier, person);
    if (!card)
        return {};
    if (const Opportunity *opportunity = opportunityWith(*card, dossier))
        return StartCall{{}, opportunity->id, person};
    for (const QString &number : card->phones) {
        if (const QUrl link = telephoneLink(number); !link.isEmpty())
            return OpenLink{link, number};
    }
    return {};
}

std::optional<Destination> mailTo(const ContactId &person, const Dossier &dossier)
{
    const Contact *card = findContact(dossier, person);
    for (const QString &address : card ? card->emails : QStringList()) {
        if (const QUrl link = mailLink(address); !link.isEmpty())
            return OpenLink{link, address};
    }
    return {};
}

std::optional<FollowUpId> nextLetterTo(const ContactId &person, const Plan &plan)
{
    return nextOf(person, plan, Action::WriteNote);
}

std::optional<FollowUpId> nextCallTo(const ContactId &person, const Plan &plan)
{
    return nextOf(person, plan, Action::StartCall);
}

} // namespace Afterword
