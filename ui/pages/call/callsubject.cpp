// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/callsubject.h"

#include "core/session/session.h"
#include "ui/preferences/preferencefile.h"

namespace Afterword {

namespace {

const Opportunity *opportunityOf(const Session &session, const FollowUp &call)
{
    return findOpportunity(session.dossier(), call.opportunity);
}

} // namespace

Result<CallScript> callWords(
    const Session &session, const PreferenceFile &preferences, const FollowUp &call)
{
    const Opportunity *opportunity = opportunityOf(session, call);
    const Playbook &playbook = playbookNamed(
        session.advice().playbooks, opportunity ? opportunity->playbook : QString());
    return callScript({.dossier = session.dossier(),
        .followUp = call,
        .playbook = playbook,
        .today = session.plan().today,
        .ownTemplates = preferences.letterFolder(),
        .style = preferences.current().letters});
}

WallTime timeThere(const Session &session, const FollowUp &call)
{
    const Dossier &dossier = session.dossier();
    const Opportunity *opportunity = opportunityOf(session, call);
    return wallTimeAt(
        session.now(), opportunity ? timeZoneOf(dossier, *opportunity) : dossier.seeker.timeZone);
}

const RegionCalendar &regionThere(const Session &session, const FollowUp &call)
{
    const Dossier &dossier = session.dossier();
    const Opportunity *opportunity = opportunityOf(session, call);
    return session.advice().calendar.region(
        opportunity ? regionOf(dossier, *opportunity) : dossier.seeker.region);
}

} // namespace Afterword
