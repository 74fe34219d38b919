// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/collisions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace Afterword {

namespace {

constexpr int daysApart = 7;
constexpr qint64 secondsApart = 1800; // half an hour

using Names = QHash<OpportunityId, const Opportunity *>;

bool isComing(const FollowUp &followUp)
{
    return isPending(followUp) && followUp.channel != Channel::Task;
}

bool saysAlready(const FollowUp &followUp, ReasonCode code, const QString &employer)
{
    return std::ranges::any_of(followUp.because,
        [&](const Reason &reason) { return reason.code == code && reason.what == employer; });
}

void say(FollowUp &one, const FollowUp &other, ReasonCode code, const Names &names)
{
    const QString employer = names.value(other.opportunity)->employer;
    if (!saysAlready(one, code, employer))
        one.because.append({.code = code, .what = employer, .to = other.due});
}

void sayBoth(FollowUp &one, FollowUp &other, ReasonCode code, const Names &names)
{
    say(one, other, code, names);
    say(other, one, code, names);
}

void notePeople(std::vector<FollowUp *> &coming, const Names &names)
{
    QHash<ContactId, std::vector<FollowUp *>> byPerson;
    for (FollowUp *followUp : coming) {
        if (followUp->contact.isEmpty())
            continue;
        std::vector<FollowUp *> &others = byPerson[followUp->contact];
        for (FollowUp *other : others) {
            if (other->opportunity != followUp->opportunity
                && std::abs(other->due.daysTo(followUp->due)) < daysApart)
                sayBoth(*other, *followUp, ReasonCode::SamePerson, names);
        }
        others.push_back(followUp);
    }
}

QDateTime callInstant(const FollowUp &call, const Dossier &dossier, const Names &names)
{
    return instantOf({call.due, call.time}, timeZoneOf(dossier, *names.value(call.opportunity)));
}

void noteCalls(const std::vector<FollowUp *> &coming, const Dossier &dossier, const Names &names)
{
    struct Call
    {
        QDateTime at;
        FollowUp *followUp;
    };
    std::vector<Call> calls;
    for (FollowUp *followUp : coming) {
        if (followUp->kind == LogKind::Callback && followUp->time.isValid())
            calls.push_back({callInstant(*followUp, dossier, names), followUp});
    }
    std::ranges::stable_sort(calls, {}, &Call::at);
    for (size_t i = 1; i < calls.size(); ++i) {
        const bool isNear = calls[i - 1].at.secsTo(calls[i].at) < secondsApart;
        if (isNear && calls[i - 1].followUp->opportunity != calls[i].followUp->opportunity)
            sayBoth(*calls[i - 1].followUp, *calls[i].followUp, ReasonCode::SameTime, names);
    }
}

struct OpenOffer
{
    const Opportunity *opportunity;
    QDate endsOn;
};

/// Offers that the seeker must answer by some day: said with the entry that put it down.
std::vector<OpenOffer> openOffers(const Dossier &dossier)
{
    std::vector<OpenOffer> offers;
    for (const Opportunity &opportunity : dossier.opportunities) {
        for (const LogEntry &entry : opportunity.log) {
            const bool isOffer = entry.outcome == LogOutcome::Offer && entry.newPromise.isValid();
            if (isOffer && isOpen(opportunity))
                offers.push_back({&opportunity, entry.newPromise});
        }
    }
    std::ranges::sort(offers, {},
        [](const OpenOffer &offer) { return std::pair(offer.endsOn, offer.opportunity->id); });
    return offers;
}

/// The last date by which an answer was promised; invalid if there is none.
QDate promisedDate(const Opportunity &opportunity)
{
    QDate last;
    for (const Interview &interview : opportunity.interviews)
        last = std::max(last, interview.answerPromisedBy);
    for (const LogEntry &entry : opportunity.log) {
        if (entry.outcome != LogOutcome::Offer)
            last = std::max(last, entry.newPromise);
    }
    return last;
}

/// Said once for each other opportunity: on the first thing to ask there after its promise.
void noteOffers(const std::vector<FollowUp *> &coming, const Dossier &dossier, const Names &names)
{
    for (const OpenOffer &offer : openOffers(dossier)) {
        QSet<OpportunityId> said = {offer.opportunity->id};
        for (FollowUp *followUp : coming) {
            if (!followUp->countsTowardPace || said.contains(followUp->opportunity))
                continue;
            const QDate promised = promisedDate(*names.value(followUp->opportunity));
            if (promised <= offer.endsOn || followUp->due <= promised)
                continue;
            said.insert(followUp->opportunity);
            followUp->because.append({.code = ReasonCode::OfferEndsFirst,
                .what = offer.opportunity->employer,
                .to = offer.endsOn});
        }
    }
}

} // namespace

void noteCollisions(QList<FollowUp> &followUps, const Dossier &dossier)
{
    Names names;
    for (const Opportunity &opportunity : dossier.opportunities)
        names.insert(opportunity.id, &opportunity);
    std::vector<FollowUp *> coming;
    for (FollowUp &followUp : followUps) {
        if (isComing(followUp))
            coming.push_back(&followUp);
    }
    notePeople(coming, names);
    noteCalls(coming, dossier, names);
    noteOffers(coming, dossier, names);
}

} // namespace Afterword
