// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitlines.h"

#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct HitLines
{
    Q_DECLARE_TR_FUNCTIONS(HitLines)
};

QStringList cardLines(const Contact &contact)
{
    QStringList lines = {contact.title, contact.employer};
    lines += contact.emails;
    lines += contact.phones;
    lines.append(contact.address.join(u", "_s));
    return lines;
}

QStringList opportunityLines(const Opportunity &opportunity)
{
    QStringList lines = {opportunity.position, opportunity.place};
    for (const Interview &interview : opportunity.interviews)
        lines.append(HitLines::tr("Interview on %1").arg(longDate(interview.start.date)));
    return lines;
}

QString nextLine(const SearchHit &hit, const Session &session)
{
    const QList<FollowUp> &all = session.plan().followUps;
    const auto next = std::ranges::find_if(all, [&](const FollowUp &followUp) {
        const bool isAbout = hit.contact.isEmpty() ? followUp.opportunity == hit.opportunity
                                                   : followUp.contact == hit.contact;
        return isAbout && isPending(followUp);
    });
    if (next == all.end())
        return HitLines::tr("Nothing is planned.");
    return HitLines::tr("Next, %1: %2")
        .arg(shortDate(next->due), titleOf(*next, session.dossier(), session.plan().today));
}

} // namespace

QStringList hitLines(const SearchHit &hit, const Session &session)
{
    QStringList lines;
    if (const Contact *contact = findContact(session.dossier(), hit.contact))
        lines = cardLines(*contact);
    else if (const Opportunity *found = findOpportunity(session.dossier(), hit.opportunity))
        lines = opportunityLines(*found);
    lines.removeAll(QString());
    lines.append(nextLine(hit, session));
    return lines;
}

} // namespace Afterword
