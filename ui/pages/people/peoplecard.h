// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// The ground of the few words at the foot of a card.
enum class CardTone { None, Done, Soon, Plain };

/// One business card of the People page, in words.
struct PeopleCard
{
    ContactId id;
    QString section = {}; ///< the heading it stands under
    QString name = {};
    QString title = {};
    QString employer = {};
    QStringList lines = {}; ///< how to reach them, at most two
    QString pill = {};
    CardTone tone = CardTone::None;
    QString role = {};
    QString initials = {};
    QString searched = {}; ///< everything by which it can be found, folded

    bool operator==(const PeopleCard &) const = default;
};

/// All cards, by the headings they stand under: employers with an open opportunity first, then
/// those at which one knows somebody, then the others, then cards without an employer.
QList<PeopleCard> peopleCards(const Dossier &dossier, const Plan &plan);

/// The whole card in one sentence, for those who hear it: "Ana Núñez, Head of Analytics, Acme
/// Robotics, interviewer, spelling checked".
QString spokenCard(const PeopleCard &card);

/// How many there are: "23 cards · 4 at employers you have interviewed with · 2 names not yet
/// checked".
QString peopleSummary(const Dossier &dossier);

} // namespace Afterword
