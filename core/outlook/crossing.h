// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// Where one opportunity gets in the way of another one.
struct Crossing
{
    ReasonCode code = ReasonCode::SamePerson; ///< or `SameTime`, `OfferEndsFirst`
    ContactId contact = {}; ///< who hears of both; may be empty
    QString employer = {}; ///< the other one
    OpportunityId other = {}; ///< empty if it cannot be told which
    QDate on = {};

    bool operator==(const Crossing &) const = default;
};

/// What the plan's follow-ups of `opportunity` say of others, each thing once.
QList<Crossing> crossingsOf(
    const OpportunityId &opportunity, const Plan &plan, const Dossier &dossier);

/// What one follow-up says of others.
QList<Crossing> crossingsOf(const FollowUp &followUp, const Plan &plan, const Dossier &dossier);

} // namespace Afterword
