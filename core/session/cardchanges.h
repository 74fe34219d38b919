// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// What the seeker does to cards, as changes of facts that are committed, and undone, as one.
/// Empty if there is no such card.

/// The card has become `after`.
QList<FactChange> cardEdited(const Dossier &dossier, const Contact &after);

/// The card is gone, and whoever names it names it no more: interviews and the log.
QList<FactChange> cardRemoved(const Dossier &dossier, const ContactId &card);

/// `merged`, which has the id of one of two cards, stands for both; `other` is gone. Interviews,
/// the log and what was decided about follow-ups name `merged` where they named `other`.
QList<FactChange> cardsMerged(
    const Dossier &dossier, const Contact &merged, const ContactId &other);

} // namespace Afterword
