// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calendartext.h"

#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/statetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

/// Only where an initial is the custom: "A. Núñez", but "王 伟".
QString shortName(const Contact &contact)
{
    const QString given = contact.given.normalized(QString::NormalizationForm_C);
    if (given.isEmpty() || contact.family.isEmpty())
        return fullName(contact);
    const QChar::Script script = given.front().script();
    const bool hasInitials = script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
    if (!hasInitials)
        return fullName(contact);
    //: The initial of a first name, and the family name, as in "A. Núñez"
    return CalendarText::tr("%1. %2").arg(given.front()).arg(contact.family);
}

QString interviewTitle(const QString &employer, int round)
{
    switch (round) {
    case 0:
    case 1:
        return CalendarText::tr("%1, first interview").arg(employer);
    case 2:
        return CalendarText::tr("%1, second interview").arg(employer);
    case 3:
        return CalendarText::tr("%1, third interview").arg(employer);
    default:
        return CalendarText::tr("%1, interview number %2").arg(employer).arg(round);
    }
}

QString reachTitle(Channel channel, const QString &person)
{
    switch (channel) {
    case Channel::Email:
        return CalendarText::tr("E-mail %1").arg(person);
    case Channel::Phone:
        return CalendarText::tr("Call %1").arg(person);
    case Channel::Post:
        return CalendarText::tr("Letter by post, %1").arg(person);
    case Channel::Hand:
        return CalendarText::tr("Hand %1 a note").arg(person);
    case Channel::Task:
        return person;
    }
    return {};
}

bool theyCall(const FollowUp &followUp)
{
    return std::ranges::find(followUp.because, ReasonCode::TheyCall, &Reason::code)
        != followUp.because.end();
}

QString interviewSentence(const CalendarEntry &entry, const Opportunity &opportunity)
{
    const QString title = interviewTitle(opportunity.employer, entry.round);
    const QString what = opportunity.position.isEmpty()
        ? title
        //: An interview and the position it is for.
        : CalendarText::tr("%1, for %2").arg(title, opportunity.position);
    if (entry.minutes <= 0)
        return what;
    return CalendarText::tr("%1, %n minutes", nullptr, entry.minutes).arg(what);
}

QString followUpSentence(const CalendarEntry &entry, const Plan &plan, const Dossier &dossier)
{
    const FollowUp *followUp = findFollowUp(plan, entry.followUp);
    if (!followUp)
        return {};
    const QString title = titleOf(*followUp, dossier, plan.today);
    const QString state = stateText(followUp->state);
    const QString what = followUp->channel == Channel::Task
        ? CalendarText::tr("%1, %2").arg(title, state)
        //: What to do, by which channel, and how it stands.
        : CalendarText::tr("%1, %2, %3").arg(title, byChannel(followUp->channel), state);
    const QString subject = subjectOf(*followUp, dossier);
    return subject.isEmpty() ? what : CalendarText::tr("%1. %2").arg(what, subject);
}

QString withTime(const CalendarEntry &entry, const QString &sentence)
{
    if (!entry.time.isValid())
        return sentence;
    const bool isSame = entry.there.time == entry.time && entry.there.date == entry.day;
    if (isSame)
        //: A time of day and what is then.
        return CalendarText::tr("%1: %2").arg(timeText(entry.time), sentence);
    return CalendarText::tr("%1 (%2, %3 at their place): %4")
        .arg(timeText(entry.time), shortDate(entry.there.date), timeText(entry.there.time),
            sentence);
}

QString deadlineSentence(const CalendarEntry &entry, const Opportunity &opportunity)
{
    const bool isOver = entry.tone == EntryTone::Past;
    if (entry.kind == EntryKind::WantedAnswer)
        return isOver
            ? CalendarText::tr("%1 wanted your answer by this day.").arg(opportunity.employer)
            : CalendarText::tr("%1 wants your answer to the offer by this day.")
                  .arg(opportunity.employer);
    return isOver
        ? CalendarText::tr("%1 had promised an answer by this day.").arg(opportunity.employer)
        : CalendarText::tr("%1 promised an answer by this day.").arg(opportunity.employer);
}

QString employerOf(const OpportunityId &id, const Dossier &dossier)
{
    const Opportunity *opportunity = findOpportunity(dossier, id);
    return opportunity ? opportunity->employer : QString();
}

} // namespace

CalendarTitles::CalendarTitles(const Plan &plan, const Dossier &dossier)
    : m_dossier(dossier)
{
    for (const Opportunity &opportunity : dossier.opportunities)
        m_opportunities.insert(opportunity.id, &opportunity);
    for (const Contact &contact : dossier.contacts)
        m_contacts.insert(contact.id, &contact);
    for (const FollowUp &followUp : plan.followUps)
        m_followUps.insert(followUp.id, &followUp);
}

QString CalendarTitles::of(const CalendarEntry &entry) const
{
    const Opportunity *opportunity = m_opportunities.value(entry.opportunity);
    const QString employer = opportunity ? opportunity->employer : QString();
    switch (entry.kind) {
    case EntryKind::Interview:
        return interviewTitle(employer, entry.round);
    case EntryKind::PromisedAnswer:
        return CalendarText::tr("%1: answer promised").arg(employer);
    case EntryKind::WantedAnswer:
        return CalendarText::tr("%1: your answer is wanted").arg(employer);
    case EntryKind::FollowUp:
    case EntryKind::AgreedCall:
        return ofFollowUp(entry);
    }
    return {};
}

QString CalendarTitles::detailOf(const CalendarEntry &entry) const
{
    const Opportunity *opportunity = m_opportunities.value(entry.opportunity);
    QStringList parts;
    if (opportunity)
        parts.append(opportunity->employer);
    if (!entry.followUp.isEmpty())
        parts.append(stateText(entry.state));
    return parts.join(u" · "_s);
}

QString CalendarTitles::ofFollowUp(const CalendarEntry &entry) const
{
    if (entry.log == LogKind::Task)
        return ofTask(entry);
    const Opportunity *opportunity = m_opportunities.value(entry.opportunity);
    const Contact *contact = m_contacts.value(entry.contact);
    const QString employer = opportunity ? opportunity->employer : QString();
    const QString person = contact ? shortName(*contact) : employer;
    const FollowUp *followUp = m_followUps.value(entry.followUp);
    if (entry.log == LogKind::ThankYou)
        return CalendarText::tr("Thank %1").arg(person);
    if (entry.log == LogKind::Feedback)
        return CalendarText::tr("Ask %1 for feedback").arg(person);
    if (followUp && theyCall(*followUp))
        return CalendarText::tr("%1 calls you").arg(person);
    return reachTitle(entry.channel, entry.channel == Channel::Post ? employer : person);
}

QString CalendarTitles::ofTask(const CalendarEntry &entry) const
{
    const FollowUp *followUp = m_followUps.value(entry.followUp);
    if (!followUp)
        return {};
    const QString title = titleOf(*followUp, m_dossier, {});
    const Opportunity *opportunity = m_opportunities.value(entry.opportunity);
    const bool isOfTheSearch = entry.interview.isEmpty() || !opportunity;
    //: Something to do, and the employer it is for.
    return isOfTheSearch ? title : CalendarText::tr("%1, %2").arg(title, opportunity->employer);
}

QString timeText(QTime time)
{
    // Without a locale the short form has seconds.
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return time.toString(u"HH:mm"_s);
    return locale.toString(time, QLocale::ShortFormat);
}

QString entrySentence(const CalendarEntry &entry, const Plan &plan, const Dossier &dossier)
{
    const Opportunity *opportunity = findOpportunity(dossier, entry.opportunity);
    switch (entry.kind) {
    case EntryKind::Interview:
        return opportunity ? withTime(entry, interviewSentence(entry, *opportunity)) : QString();
    case EntryKind::PromisedAnswer:
    case EntryKind::WantedAnswer:
        return opportunity ? deadlineSentence(entry, *opportunity) : QString();
    case EntryKind::FollowUp:
    case EntryKind::AgreedCall:
        return withTime(entry, followUpSentence(entry, plan, dossier));
    }
    return {};
}

QString monthsText(const DayRange &days)
{
    const QLocale locale;
    //: A date format: month and year.
    const QString last = locale.toString(days.last, CalendarText::tr("MMMM yyyy"));
    const bool isOneYear = days.first.year() == days.last.year();
    if (isOneYear && days.first.month() == days.last.month())
        return last;
    const QString first = isOneYear ? locale.standaloneMonthName(days.first.month())
                                    : locale.toString(days.first, CalendarText::tr("MMMM yyyy"));
    //: The first and the last month of a calendar.
    return CalendarText::tr("%1 – %2").arg(first, last);
}

QString daysText(const DayRange &days)
{
    const QLocale locale;
    //: A date format: day, month and year.
    const QString withYear = CalendarText::tr("d MMM yyyy");
    const bool isOneYear = days.first.year() == days.last.year();
    //: A date format: day and month.
    const QString first
        = locale.toString(days.first, isOneYear ? CalendarText::tr("d MMM") : withYear);
    //: The first and the last day of a calendar.
    return CalendarText::tr("%1 – %2").arg(first, locale.toString(days.last, withYear));
}

QString bandTitle(const CalendarBand &band, const Dossier &dossier)
{
    return CalendarText::tr("decision window, %1").arg(employerOf(band.opportunity, dossier));
}

} // namespace Afterword
