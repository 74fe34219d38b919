// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/storage/rows/row.h"

namespace Afterword {

/// The change that was committed under this id, if any.
Result<std::optional<Change>> readChange(Connection &connection, const ChangeId &id);

/// Hands over every change, the oldest first.
Result<void> readJournal(Connection &connection, const std::function<void(const Change &)> &visit);

/// The nearest `most` changes that can be undone, and as many that can be done again.
Result<History> readHistory(Connection &connection, int most);

/// Adds a change and moves undo and redo along.
Result<void> writeChange(Connection &connection, const Change &change);

} // namespace Afterword
