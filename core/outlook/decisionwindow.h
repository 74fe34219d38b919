// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/standing.h"

namespace Afterword {

/// Where an opportunity stands in the time that employers usually take to decide.
struct DecisionWindow
{
    QDate interview; ///< the last one that was held: day 0
    QDate today = {}; ///< at the employer's place
    int opensAfter = 14; ///< days
    int closesAfter = 21; ///< days
    QDate promised = {}; ///< when they said they would answer; invalid: they named no date

    bool operator==(const DecisionWindow &) const = default;
};

/// None before an interview, and none once they have answered or nothing more is asked.
std::optional<DecisionWindow> decisionWindowOf(const Standing &standing);

/// How many days ago the interview was.
int dayOf(const DecisionWindow &window);

} // namespace Afterword
