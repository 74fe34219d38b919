// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planwriter.h"

#include "core/exchange/csv.h"
#include "core/exchange/icalendar.h"
#include "core/planner/plannames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString isoDate(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString clock(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool tellsChannel(const Reason &reason)
{
    switch (reason.code) {
    case ReasonCode::ServedBy:
        return reason.followUp.isEmpty();
    case ReasonCode::Rotated:
    case ReasonCode::NoAddress:
    case ReasonCode::Done:
        return true;
    default:
        return false;
    }
}

bool tellsCount(const Reason &reason)
{
    return reason.code == ReasonCode::MovedPace || reason.code == ReasonCode::Late;
}

QJsonObject reasonJson(const Reason &reason, const QString &sentence)
{
    QJsonObject object{{u"code"_s, nameOf(reason.code)}, {u"source"_s, orNull(reason.source)},
        {u"text"_s, sentence}};
    if (!reason.what.isEmpty())
        object.insert(u"what"_s, reason.what);
    if (reason.from.isValid())
        object.insert(u"from"_s, isoDate(reason.from));
    if (reason.to.isValid())
        object.insert(u"to"_s, isoDate(reason.to));
    if (tellsCount(reason))
        object.insert(u"count"_s, reason.count);
    if (tellsChannel(reason))
        object.insert(u"channel"_s, nameOf(reason.channel));
    if (!reason.followUp.isEmpty())
        object.insert(u"follow_up"_s, reason.followUp.text);
    return object;
}

QJsonObject followUpJson(const FollowUp &followUp, const PlanTexts &texts)
{
    QJsonArray because;
    for (const Reason &reason : followUp.because)
        because.append(reasonJson(reason, texts.sentence(followUp, reason)));
    return {
        {u"id"_s, followUp.id.text},
        {u"rule"_s, followUp.rule},
        {u"opportunity"_s, followUp.opportunity.text},
        {u"interview"_s, orNull(followUp.interview.text)},
        {u"contact"_s, orNull(followUp.contact.text)},
        {u"title"_s, texts.title(followUp)},
        {u"channel"_s, nameOf(followUp.channel)},
        {u"opens"_s, orNull(isoDate(followUp.opens))},
        {u"due"_s, orNull(isoDate(followUp.due))},
        {u"closes"_s, orNull(isoDate(followUp.closes))},
        {u"time"_s, orNull(clock(followUp.time))},
        {u"state"_s, nameOf(followUp.state)},
        {u"counts_toward_pace"_s, followUp.countsTowardPace},
        {u"expected_at_desk"_s, orNull(isoDate(followUp.expectedAtDesk))},
        {u"because"_s, because},
    };
}

QJsonObject paceJson(const PaceStatus &pace)
{
    return {
        {u"opportunity"_s, pace.opportunity.text},
        {u"last_reminder"_s, orNull(isoDate(pace.lastReminder))},
        {u"next_allowed"_s, orNull(isoDate(pace.nextAllowed))},
        {u"next_channel"_s, nameOf(pace.nextChannel)},
    };
}

QString sentences(const FollowUp &followUp, const PlanTexts &texts, const QString &between)
{
    QStringList all;
    for (const Reason &reason : followUp.because)
        all.append(texts.sentence(followUp, reason));
    return all.join(between);
}

QString zoneOf(const FollowUp &followUp, const Dossier &dossier)
{
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    return opportunity ? timeZoneOf(dossier, *opportunity) : dossier.seeker.timeZone;
}

QString utcStamp(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QByteArray dayLines(const QDate &day)
{
    const auto form = u"yyyyMMdd"_s;
    return calendarLine("DTSTART;VALUE=DATE", day.toString(form))
        + calendarLine("DTEND;VALUE=DATE", day.addDays(1).toString(form))
        + calendarLine("TRANSP", u"TRANSPARENT"_s);
}

QByteArray whenLines(const FollowUp &followUp, const Dossier &dossier)
{
    if (!followUp.time.isValid())
        return dayLines(followUp.due);
    const QDateTime start = instantOf({followUp.due, followUp.time}, zoneOf(followUp, dossier));
    return calendarLine("DTSTART", utcStamp(start)) + calendarLine("DURATION", u"PT15M"_s);
}

enum class CalendarAlarms { None, Each };

QByteArray alarmLines(const FollowUp &followUp, const PlanTexts &texts)
{
    return calendarLine("BEGIN", u"VALARM"_s) + calendarLine("ACTION", u"DISPLAY"_s)
        + calendarLine("DESCRIPTION", calendarText(texts.title(followUp)))
        + calendarLine("TRIGGER", followUp.time.isValid() ? u"PT0S"_s : u"PT9H"_s)
        + calendarLine("END", u"VALARM"_s);
}

QByteArray calendarOf(
    const Plan &plan, const Dossier &dossier, const PlanTexts &texts, CalendarAlarms alarms)
{
    QByteArray calendar = calendarLine("BEGIN", u"VCALENDAR"_s) + calendarLine("VERSION", u"2.0"_s)
        + calendarLine("PRODID", u"-//Afterword//Afterword//EN"_s)
        + calendarLine("CALSCALE", u"GREGORIAN"_s);
    for (const FollowUp &followUp : plan.followUps) {
        if (!isPending(followUp) || !followUp.due.isValid())
            continue;
        calendar += calendarLine("BEGIN", u"VEVENT"_s)
            + calendarLine("UID", calendarText(followUp.id.text + u"@afterword"_s))
            + calendarLine("DTSTAMP", utcStamp(plan.now)) + whenLines(followUp, dossier)
            + calendarLine("SUMMARY", calendarText(texts.title(followUp)))
            + calendarLine("DESCRIPTION", calendarText(sentences(followUp, texts, u"\n"_s)));
        if (alarms == CalendarAlarms::Each)
            calendar += alarmLines(followUp, texts);
        calendar += calendarLine("END", u"VEVENT"_s);
    }
    return calendar + calendarLine("END", u"VCALENDAR"_s);
}

} // namespace

QByteArray planJson(const Plan &plan, const PlanTexts &texts)
{
    QJsonArray followUps;
    for (const FollowUp &followUp : plan.followUps)
        followUps.append(followUpJson(followUp, texts));
    QJsonArray pace;
    for (const PaceStatus &status : plan.pace)
        pace.append(paceJson(status));
    const QJsonObject document{
        {u"format"_s, u"afterword-plan/1"_s},
        {u"today"_s, isoDate(plan.today)},
        {u"playbook"_s, plan.playbook},
        {u"follow_ups"_s, followUps},
        {u"pace"_s, pace},
    };
    return QJsonDocument(document).toJson();
}

QByteArray planCalendar(const Plan &plan, const Dossier &dossier, const PlanTexts &texts)
{
    return calendarOf(plan, dossier, texts, CalendarAlarms::None);
}

QByteArray wakeCalendar(const Plan &plan, const Dossier &dossier, const PlanTexts &texts)
{
    return calendarOf(plan, dossier, texts, CalendarAlarms::Each);
}

QByteArray planTable(const Plan &plan, const PlanTexts &texts)
{
    QByteArray table = csvRecord({u"due"_s, u"time"_s, u"state"_s, u"channel"_s, u"title"_s,
        u"because"_s, u"opportunity"_s, u"interview"_s, u"contact"_s, u"rule"_s, u"opens"_s,
        u"closes"_s, u"expected_at_desk"_s, u"id"_s});
    for (const FollowUp &followUp : plan.followUps) {
        table += csvRecord({isoDate(followUp.due), clock(followUp.time), nameOf(followUp.state),
            nameOf(followUp.channel), texts.title(followUp), sentences(followUp, texts, u" "_s),
            followUp.opportunity.text, followUp.interview.text, followUp.contact.text,
            followUp.rule, isoDate(followUp.opens), isoDate(followUp.closes),
            isoDate(followUp.expectedAtDesk), followUp.id.text});
    }
    return table;
}

} // namespace Afterword
