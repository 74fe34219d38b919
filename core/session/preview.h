// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/planner/plandifference.h"

namespace Afterword {

class Session;

/// What a change would cause, before it is kept.
struct Preview
{
    Dossier dossier = {}; ///< the facts as they would be
    Plan plan = {};
    QList<PlanDifference> differences = {}; ///< all of them, from the plan that stands

    bool operator==(const Preview &) const = default;
};

/// After `facts`, at the moment of the plan that stands: so that nothing but them makes a
/// difference. An error if they do not fit the dossier.
Result<Preview> previewOf(const Session &session, const QList<FactChange> &facts);

/// By other advice, as another standard playbook; the facts stay as they are.
Preview previewUnder(const Session &session, const Advice &advice);

} // namespace Afterword
