// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opportunityparts.h"

#include "core/base/text.h"
#include "core/dossier/employerkey.h"
#include "ui/models/todayrow.h"
#include "ui/text/channeltext.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/logtext.h"
#include "ui/text/stagetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(PartText)
};

/// What each person was there, by card; the first thing said of somebody stands.
std::map<ContactId, QString> partsPlayed(const Opportunity &opportunity, const Dossier &dossier)
{
    std::map<ContactId, QString> parts;
    for (const Interview &interview : opportunity.interviews) {
        for (const Attendance &met : interview.met)
            parts.emplace(met.contact, met.isMain ? PartText::tr("decides") : roleText(met.role));
    }
    for (const LogEntry &entry : opportunity.log) {
        for (const ContactId &contact : entry.with)
            parts.emplace(contact, PartText::tr("in touch with you"));
    }
    for (const Contact &contact : dossier.contacts) {
        const bool isThere = !contact.employer.isEmpty()
            && employerKey(contact.employer) == employerKey(opportunity.employer);
        if (isThere)
            parts.emplace(contact.id, relationText(contact.relation));
    }
    return parts;
}

bool isBare(const Contact &contact)
{
    return contact.emails.isEmpty() && contact.phones.isEmpty() && contact.address.isEmpty();
}

SummaryRow personRow(const Contact &contact, const QString &part)
{
    SummaryRow row{.id = contact.id.text, .title = fullName(contact), .note = part};
    row.detail = contact.title;
    if (isBare(contact)) {
        row.note = PartText::tr("%1 · no e-mail, phone or address yet").arg(part);
        row.tone = u"soon"_s;
    }
    return row;
}

bool isLetter(const LogEntry &entry)
{
    return entry.outcome == LogOutcome::Sent && entry.channel != Channel::Phone
        && entry.channel != Channel::Task;
}

SummaryRow toWrite(const FollowUp &followUp, const Plan &plan, const Dossier &dossier)
{
    SummaryRow row{.id = u"follow-up/"_s + followUp.id.text,
        .title = titleOf(followUp, dossier, plan.today),
        .detail = byChannel(followUp.channel)};
    row.note = dueText(followUp, plan.today);
    if (followUp.state == State::Overdue)
        row.tone = u"late"_s;
    else if (followUp.state == State::Due)
        row.tone = u"soon"_s;
    return row;
}

SummaryRow sent(const LogEntry &entry, const Dossier &dossier)
{
    SummaryRow row{.id = u"entry/"_s + entry.id.text,
        .title = logTitle(entry, dossier),
        .detail = byChannel(entry.channel)};
    if (entry.text.isEmpty())
        row.note = PartText::tr("sent %1 · its words were not kept").arg(shortDate(entry.at.date));
    else
        row.note = PartText::tr("sent %1").arg(shortDate(entry.at.date));
    row.tone = entry.text.isEmpty() ? QString() : u"done"_s;
    return row;
}

} // namespace

QList<SummaryRow> peopleRows(const Opportunity &opportunity, const Dossier &dossier)
{
    QList<SummaryRow> rows;
    for (const auto &[id, part] : partsPlayed(opportunity, dossier)) {
        if (const Contact *contact = findContact(dossier, id))
            rows.append(personRow(*contact, part));
    }
    std::ranges::sort(
        rows, {}, [](const SummaryRow &row) { return std::pair(folded(row.title), row.id); });
    return rows;
}

QList<SummaryRow> letterRows(const Opportunity &opportunity, const Plan &plan,
    const Dossier &dossier, const std::map<QString, Draft> &drafts)
{
    QList<SummaryRow> rows;
    for (const FollowUp &followUp : plan.followUps) {
        const bool isHere = followUp.opportunity == opportunity.id && isPending(followUp)
            && actionOf(followUp) == Action::WriteNote;
        if (!isHere)
            continue;
        rows.append(toWrite(followUp, plan, dossier));
        if (drafts.contains(noteDraftKey(followUp.id)))
            //: A letter that was begun, and when it is due.
            rows.last().note = PartText::tr("begun · %1").arg(rows.last().note);
    }
    QList<LogEntry> log = opportunity.log;
    std::ranges::stable_sort(
        log, [](const LogEntry &one, const LogEntry &other) { return other.at < one.at; });
    for (const LogEntry &entry : log) {
        if (isLetter(entry))
            rows.append(sent(entry, dossier));
    }
    return rows;
}

} // namespace Afterword
