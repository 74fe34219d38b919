// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"

namespace Afterword {

/// Something that is not as it was written.
struct Damage
{
    QString table = {}; ///< empty: the file as a whole
    QString row = {}; ///< its id or key; empty if no row is concerned
    QString what = {}; ///< in one English clause

    bool operator==(const Damage &) const = default;
};

/// Looks at every page and every row: SQLite's own checks, the digest of each row, and whether
/// the facts are those that the journal leads to. An error only if it cannot be looked at.
Result<QList<Damage>> verify(Database &database);

/// The same without the search index, which can be made anew at any time; only reads.
Result<QList<Damage>> verifyFacts(Connection &connection);

/// 32 bytes over the digests of all rows of all tables: two databases that have the same ones hold
/// the same.
Result<QByteArray> digestOfRows(Connection &connection);

} // namespace Afterword
