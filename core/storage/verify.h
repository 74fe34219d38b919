// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

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

} // namespace Afterword
