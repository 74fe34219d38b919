// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/storage/file/connection.h"

namespace Afterword {

/// A dossier that holds of all facts only the one that `like` is about, as it stands now; empty
/// if it is not there.
Result<Dossier> readAlone(Connection &connection, const Fact &like);

/// Puts `fact` in place of what stands under its id, or adds it behind the others.
Result<void> writeFact(Connection &connection, const Fact &fact);

Result<void> removeFact(Connection &connection, const Fact &fact);

} // namespace Afterword
