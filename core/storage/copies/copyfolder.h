// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/copyrules.h"
#include "core/base/result.h"

namespace Afterword {

/// Where copies of one database lie.
struct CopyPlace
{
    QString folder = {};
    QString stem = {}; ///< how their names begin

    bool operator==(const CopyPlace &) const = default;
};

/// The place for copies of `database`: in `chosen`, else in `backups` beside it. Where the folder
/// was chosen, databases of one name in different folders have copies of different names.
CopyPlace copyPlaceOf(const QString &database, const QString &chosen);

/// The copies that are there, the newest first. What is not called as a copy is, is none.
QList<DatabaseCopy> copiesIn(const CopyPlace &place);

/// An empty file for the next copy, for its owner alone. Makes the folder if it is missing, and
/// removes what a crash left of an earlier attempt.
Result<QString> beginCopyIn(const CopyPlace &place);

/// Verifies the filled `file`, forces it to the disk, gives it the name of a copy made `now`, and
/// only then removes the copies that may go. Removes the file if it is not whole. Takes its time,
/// and may be called in any thread.
Result<void> finishCopyIn(const CopyPlace &place, const QString &file, const QDateTime &now);

} // namespace Afterword
