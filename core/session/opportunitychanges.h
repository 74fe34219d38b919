// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// The first thing that keeps `opportunity` from being kept: it needs an employer, and an open one
/// of the same position there must not exist already. Its path is set.
Result<void> checked(const Opportunity &opportunity, const Dossier &dossier);

/// What the seeker does to an opportunity as a whole, as changes of facts. Empty where it is gone
/// or nothing changes.

/// Made new, with an id of its own.
QList<FactChange> addedOpportunity(const Opportunity &opportunity);
/// Where it is and by what advice it is followed: all that the form of an opportunity asks. What
/// happened there stays as it is.
QList<FactChange> editedOpportunity(const Opportunity &form, const Dossier &dossier);
QList<FactChange> removedOpportunity(const OpportunityId &id, const Dossier &dossier);
QList<FactChange> notedOpportunity(
    const OpportunityId &id, const QString &notes, const Dossier &dossier);

} // namespace Afterword
