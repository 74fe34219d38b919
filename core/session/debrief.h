// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// What the seeker writes down after an interview, before it becomes facts.
struct Debrief
{
    OpportunityId opportunity = {}; ///< empty: a new one, of the five below
    QString employer = {};
    QString position = {};
    QString place = {}; ///< these three may stay empty, as in `Opportunity`
    QString region = {};
    QString timeZone = {};
    Interview interview = {}; ///< an empty id: a new one
    QList<Contact> newContacts = {}; ///< cards made on the fly; `interview.met` names their ids

    bool operator==(const Debrief &) const = default;
};

/// The first thing that keeps the debrief from being facts; path and expected are set.
Result<void> checked(const Debrief &debrief, const Dossier &dossier);

/// The changes that make it facts: new cards, a new opportunity or one that has the interview, now
/// waiting for an answer. `debrief` must be checked.
QList<FactChange> recorded(const Debrief &debrief, const Dossier &dossier);

} // namespace Afterword
