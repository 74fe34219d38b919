// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/offer.h"

namespace Afterword {

/// An amount with its currency, as the locale writes it: "GBP 51,000".
QString amountText(double amount, const QString &currency);

/// How an offer stands: "The offer of GBP 51,000 is 4,000 below your target and above the figure at
/// which you walk away." Empty if no amount is known.
QString offerStandingText(const OfferStanding &standing, const QString &currency);

} // namespace Afterword
