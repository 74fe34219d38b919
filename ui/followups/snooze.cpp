// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/snooze.h"

namespace Afterword {

namespace {

constexpr int laterHours = 3;

/// The full or half hour at or after `wall`.
WallTime rounded(const WallTime &wall)
{
    const int minutes = wall.time.hour() * 60 + wall.time.minute();
    const int up = (minutes + 29) / 30 * 30;
    if (up >= 24 * 60)
        return {wall.date.addDays(1), QTime(0, 0)};
    return {wall.date, QTime(up / 60, up % 60)};
}

} // namespace

WallTime snoozeTime(const FollowUp &followUp, Wish wish, const Session &session)
{
    const Dossier &dossier = session.dossier();
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    const QString zone = opportunity ? timeZoneOf(dossier, *opportunity) : dossier.seeker.timeZone;
    if (wish == Wish::LaterToday)
        return rounded(wallTimeAt(session.now().addSecs(laterHours * 60 * 60), zone));
    const QDate tomorrow = wallTimeAt(session.now(), zone).date.addDays(1);
    if (wish == Wish::Tomorrow)
        return {tomorrow};
    const QString region = opportunity ? regionOf(dossier, *opportunity) : dossier.seeker.region;
    return {session.advice().calendar.region(region).officeDayOnOrAfter(tomorrow)};
}

} // namespace Afterword
