// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notewriting.h"

#include <algorithm>

namespace Afterword {

namespace {

LetterRequest requestFor(
    const Session &session, const FollowUp &followUp, const QString &letterName)
{
    const Opportunity *about = findOpportunity(session.dossier(), followUp.opportunity);
    return {
        .dossier = session.dossier(),
        .followUp = followUp,
        .playbook = playbookNamed(session.advice().playbooks, about ? about->playbook : QString()),
        .today = session.plan().today,
        .letter = letterName,
    };
}

} // namespace

Result<Letter> letterOf(const Session &session, const FollowUp &followUp, const QString &letterName)
{
    return writeLetter(requestFor(session, followUp, letterName));
}

QList<Finding> findingsIn(const Session &session, const FollowUp &followUp, const QString &text)
{
    return checkLetter(text, requestFor(session, followUp, {}));
}

QString sentText(const Session &session, const FollowUp &followUp)
{
    const Opportunity *about = findOpportunity(session.dossier(), followUp.opportunity);
    if (!about)
        return {};
    const auto entry = std::ranges::find(about->log, followUp.id, &LogEntry::followUp);
    return entry == about->log.end() ? QString() : entry->text;
}

const RegionCalendar &calendarOf(const Session &session, const FollowUp &followUp)
{
    const Opportunity *about = findOpportunity(session.dossier(), followUp.opportunity);
    return session.advice().calendar.region(
        about ? regionOf(session.dossier(), *about) : session.dossier().seeker.region);
}

} // namespace Afterword
