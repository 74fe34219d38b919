// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/callperson.h"

#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int contactsRemembered = 3;

struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(CallText)
};

QString roleOf(const Contact &contact, const Opportunity *opportunity)
{
    QStringList parts{contact.title, contact.employer};
    if (contact.employer.isEmpty() && opportunity)
        parts[1] = opportunity->employer;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString whose(const Contact &contact)
{
    //: A person and what they are: "Siobhán O’Neill, Recruiter"
    return contact.title.isEmpty() ? fullName(contact)
                                   : CallText::tr("%1, %2").arg(fullName(contact), contact.title);
}

QList<ContactId> everyoneMet(const Opportunity &opportunity)
{
    QList<ContactId> people;
    for (const Interview &interview : opportunity.interviews) {
        for (const Attendance &attendance : interview.met) {
            if (!people.contains(attendance.contact))
                people.append(attendance.contact);
        }
    }
    return people;
}

QString whatHappened(const LogEntry &entry, QDate today)
{
    switch (entry.outcome) {
    case LogOutcome::Spoke:
        return CallText::tr("you spoke");
    case LogOutcome::Voicemail:
        return CallText::tr("you left a voicemail");
    case LogOutcome::NoAnswer:
        return entry.callbackBy == CallbackBy::Employer ? CallText::tr("they did not call")
                                                        : CallText::tr("nobody answered");
    case LogOutcome::CallbackAgreed:
        //: %1 is a day and a time: "tomorrow, 10:00"
        return entry.callbackBy == CallbackBy::Employer
            ? CallText::tr("they said they would call %1").arg(spokenTime(entry.callbackAt, today))
            : CallText::tr("you agreed to call %1").arg(spokenTime(entry.callbackAt, today));
    case LogOutcome::NewPromise:
        return CallText::tr("they named %1").arg(longDate(entry.newPromise));
    case LogOutcome::Offer:
        return CallText::tr("they made an offer");
    case LogOutcome::NotHired:
        return CallText::tr("they said no");
    case LogOutcome::Sent:
        return CallText::tr("you wrote");
    case LogOutcome::Done:
        break;
    }
    return {};
}

QString lineOf(const LogEntry &entry, QDate today)
{
    const QString what = whatHappened(entry, today);
    // What was sent is a whole letter, and no news.
    const QString said
        = entry.outcome == LogOutcome::Sent ? QString() : entry.text.simplified().left(240);
    //: A day, what happened, and what was said: "Tue 26 May: you spoke. “No decision yet.”"
    return said.isEmpty() ? CallText::tr("%1: %2.").arg(shortDate(entry.at.date), what)
                          : CallText::tr("%1: %2. “%3”").arg(shortDate(entry.at.date), what, said);
}

/// The last day by which they said they would answer, and when they said so.
std::pair<QDate, WallTime> lastPromise(const Opportunity &opportunity)
{
    std::pair<QDate, WallTime> last;
    const auto consider = [&last](QDate promised, const WallTime &at) {
        if (promised.isValid() && (!last.first.isValid() || last.second < at))
            last = {promised, at};
    };
    for (const Interview &interview : opportunity.interviews)
        consider(interview.answerPromisedBy, interview.start);
    for (const LogEntry &entry : opportunity.log) {
        if (entry.outcome == LogOutcome::NewPromise)
            consider(entry.newPromise, entry.at);
    }
    return last;
}

const Interview *lastInterview(const Opportunity &opportunity, QDate today)
{
    const Interview *last = nullptr;
    for (const Interview &interview : opportunity.interviews) {
        if (interview.start.date <= today && (!last || last->start < interview.start))
            last = &interview;
    }
    return last;
}

QStringList lastContacts(const Opportunity &opportunity, QDate today)
{
    QList<LogEntry> log = opportunity.log;
    log.removeIf([](const LogEntry &entry) { return entry.outcome == LogOutcome::Done; });
    std::ranges::sort(log, [](const LogEntry &a, const LogEntry &b) {
        return std::tie(b.at, b.id) < std::tie(a.at, a.id);
    });
    QStringList lines;
    for (const LogEntry &entry : log.mid(0, contactsRemembered))
        lines.append(lineOf(entry, today));
    return lines;
}

} // namespace

CallPerson callPerson(const FollowUp &call, const Dossier &dossier)
{
    const Opportunity *opportunity = findOpportunity(dossier, call.opportunity);
    CallPerson person{.name = personOf(call, dossier)};
    if (const Contact *contact = findContact(dossier, call.contact)) {
        person.name = QStringList{contact->prefix, fullName(*contact), contact->suffix}
                          .join(u' ')
                          .simplified();
        person.role = roleOf(*contact, opportunity);
        person.askFor = salutationName(*contact);
        person.bestTimes = contact->bestTimes;
        for (const QString &number : contact->phones)
            person.numbers.append({number});
    }
    if (!opportunity)
        return person;
    for (const ContactId &id : everyoneMet(*opportunity)) {
        const Contact *other = findContact(dossier, id);
        for (const QString &number : other &&id != call.contact ? other->phones : QStringList{})
            person.others.append({number, whose(*other)});
    }
    return person;
}

QStringList lastSaid(const FollowUp &call, const Dossier &dossier, QDate today)
{
    const Opportunity *opportunity = findOpportunity(dossier, call.opportunity);
    if (!opportunity)
        return {};
    QStringList lines;
    if (const QDate promised = lastPromise(*opportunity).first; promised.isValid())
        lines.append(CallText::tr("They promised an answer by %1.").arg(longDate(promised)));
    const Interview *interview = lastInterview(*opportunity, today);
    if (interview && !interview->nextStep.isEmpty())
        //: %1 is what they said: "Next step: “The panel meets next week.”"
        lines.append(CallText::tr("Next step: “%1”").arg(interview->nextStep.simplified()));
    return lines + lastContacts(*opportunity, today);
}

} // namespace Afterword
