// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"

#include <QString>

namespace Afterword {

/// An amount of money as people write it where the seeker lives: "£55,000" or "55.000 £". A
/// currency (an ISO code) without a sign of its own stands as it is: "CHF 55,000". Pence are
/// written only where there are some.
QString moneyText(double amount, const QString &currency);

/// What the seeker wants there, in a few words: "target £55,000, walk away below £48,000"; empty
/// if nothing is set.
QString salaryLine(const Salary &salary);

} // namespace Afterword
