// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/planner/reason.h"
#include "core/playbook/playbook.h"

namespace Afterword {

/// The reason as one whole sentence. For a rule it is the rule's own "why" from `playbook`.
QString sentenceOf(const Reason &reason, const Dossier &dossier, const Playbook &playbook);

/// All the reasons of one follow-up, a sentence each, in the planner's order.
QStringList sentencesOf(
    const QList<Reason> &reasons, const Dossier &dossier, const Playbook &playbook);

} // namespace Afterword
