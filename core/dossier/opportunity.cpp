// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/opportunity.h"

namespace Afterword {

bool isOpen(const Opportunity &opportunity)
{
    const bool stands = opportunity.stage == Stage::Applied
        || opportunity.stage == Stage::Interviewing || opportunity.stage == Stage::Waiting
        || opportunity.stage == Stage::Offer;
    return stands && (!opportunity.outcome || opportunity.outcome->kind == OutcomeKind::Offer);
}

} // namespace Afterword
