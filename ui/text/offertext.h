// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/offer.h"

namespace Afterword {

/// How an offer stands: "They offered £51,000. It is £4,000 below your target. It is above the
/// figure at which you walk away." Empty if no amount is known.
QString offerStandingText(const OfferStanding &standing, const QString &currency);

} // namespace Afterword
