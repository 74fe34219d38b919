// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"

namespace Afterword {

/// What the log says of an offer: the amount on a line of its own, as "51000 GBP", then the remark.
/// So it can be read by a person, in any file, and back again.
QString offerText(double amount, const QString &currency, const QString &remark);

/// The amount in a text that `offerText` made; 0 if there is none.
double amountIn(const QString &text);

/// The currency of that amount; empty if it names none.
QString currencyIn(const QString &text);

/// The remark in it, without the amount.
QString remarkIn(const QString &text);

/// The last offer in the log; null if there is none.
const LogEntry *lastOffer(const Opportunity &opportunity);

/// How an offer stands to what the seeker wants: each figure less the offer, where both are known.
struct OfferStanding
{
    double offered = 0; ///< 0: not known
    std::optional<double> aboveTarget = {}; ///< negative: below it
    std::optional<double> aboveWalkAway = {}; ///< negative: below it
    std::optional<double> aboveTypicalLow = {};
    std::optional<double> aboveTypicalHigh = {};

    bool operator==(const OfferStanding &) const = default;
};

OfferStanding standingOfOffer(const Salary &salary, double offered);

} // namespace Afterword
