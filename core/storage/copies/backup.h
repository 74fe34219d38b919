// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"

namespace Afterword {

/// Writes all that the database holds to one file at `path`, whole and verified or not at all, for
/// its owner's eyes only. An older backup of that name is replaced; any other file is not.
Result<void> backUp(Database &database, const QString &path);

/// Writes what `connection` holds to the empty `file` beside its later place and forces it to the
/// disk; an error if any row differs there. Removes the file if it fails.
Result<void> copyVerified(Connection &connection, const QString &file);

} // namespace Afterword
