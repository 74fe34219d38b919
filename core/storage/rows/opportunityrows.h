// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"
#include "core/storage/rows/row.h"

namespace Afterword {

/// Whole opportunities with all their parts, in the order in which they were first written.
Result<QList<Opportunity>> readOpportunities(Connection &connection);

/// The one with this id; none, if there is none.
Result<std::optional<Opportunity>> readOpportunity(Connection &connection, const OpportunityId &id);

Result<void> writeOpportunity(
    Connection &connection, qint64 ordinal, const Opportunity &opportunity);
Result<void> removeOpportunity(Connection &connection, const OpportunityId &id);

} // namespace Afterword
