// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/call.h"
#include "core/planner/plan.h"
#include "core/storage/sqlitestore.h"

namespace Afterword {

// Where the commands take facts, advice and the present from.

/// The database that `--database` names, else the one in the user's data folder.
Result<QString> databasePath(const Call &call);

/// The store in that database.
Result<SqliteStore> openStore(const Call &call, OpenMode mode = OpenMode::MustExist);

/// The present at the seeker's place: `--today`, else the system's clock.
Result<QDateTime> presentOf(const Call &call, const Seeker &seeker);

/// A dossier, its plan, and what made it.
struct Planned
{
    Dossier dossier;
    Advice advice;
    Plan plan;
};

/// By the advice of `playbook`, as in `adviceWith`.
Result<Planned> planned(const Call &call, Dossier dossier, const QString &playbook = {});
/// The same of the database, by the preferred advice.
Result<Planned> plannedFromDatabase(const Call &call);

/// The same of `--dossier`, else of the database.
Result<Planned> factsFor(const Call &call);

/// The follow-up called `id`; a wrong use if there is none.
Result<const FollowUp *> followUpFor(const Planned &planned, const QString &id);

} // namespace Afterword
