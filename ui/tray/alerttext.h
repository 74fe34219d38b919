// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/reminders/alert.h"

#include <optional>

namespace Afterword {

/// What an alert says.
struct AlertWords
{
    QString title;
    QString text; ///< lines of plain text
    /// For what is about several: what a card of each that can still be done leaves unsaid.
    std::optional<QString> besideCards = {};

    bool operator==(const AlertWords &) const = default;
};

/// In whole sentences: what is to be done, for whom, and why it comes only now, if it is late.
AlertWords alertWords(const Alert &alert, const Dossier &dossier, const Plan &plan);

} // namespace Afterword
