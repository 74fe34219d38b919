// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/decisionwindow.h"

namespace Afterword {

std::optional<DecisionWindow> decisionWindowOf(const Standing &standing)
{
    if (standing.held.empty() || standing.answer || standing.isClosed)
        return {};
    return DecisionWindow{.interview = standing.held.back()->start.date,
        .today = standing.now.date,
        .opensAfter = standing.playbook->windowOpens,
        .closesAfter = standing.playbook->windowCloses,
        .promised = standing.promises.empty() ? QDate() : standing.promises.back().on};
}

int dayOf(const DecisionWindow &window)
{
    return static_cast<int>(window.interview.daysTo(window.today));
}

} // namespace Afterword
