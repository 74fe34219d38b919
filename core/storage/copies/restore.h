// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace Afterword {

/// What a restore did.
struct Restored
{
    QString kept = {}; ///< where what stood there before is now; empty if nothing did

    bool operator==(const Restored &) const = default;
};

/// Puts what the backup `file` holds in place of the database at `path`. The backup is verified
/// first; what stood there is kept beside it, with its write-ahead log, under a name that tells
/// `now`. Nothing has changed if it fails.
Result<Restored> restore(const QString &file, const QString &path, const QDateTime &now);

} // namespace Afterword
