// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/nextaction.h"

namespace Afterword {

/// One opportunity as a list shows it, in words.
struct OpportunityRow
{
    OpportunityId id;
    QString employer = {};
    QString position = {};
    QString next = {}; ///< as in "Call · 2 days late"
    QString tone = {}; ///< of its pill, as in the style sheet; empty: plain text
    Stage stage = Stage::Waiting;
    bool isOpen = true;
    NextAction action = {};

    bool operator==(const OpportunityRow &) const = default;
};

/// All of them, by their next action; what has ended comes last.
QList<OpportunityRow> opportunityRows(const Plan &plan, const Dossier &dossier);

} // namespace Afterword
