// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/connection.h"

#include <QStringList>

namespace Afterword {

/// One step from a schema to the next.
struct Migration
{
    int number = 0; ///< the `user_version` after it
    QStringList statements = {};
};

/// The migrations of `folder`, files like `0007_what.sql` whose statements are separated by a
/// blank line, in the order of their numbers.
Result<QList<Migration>> migrationsIn(const QString &folder);

/// The migrations that come with the program.
Result<QList<Migration>> ownMigrations();

/// Runs one migration as it stands, within the caller's transaction and without its number.
Result<void> runStatements(Connection &connection, const Migration &migration);

/// Brings the schema to the last of `migrations`; each does all it says or nothing.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace Afterword
