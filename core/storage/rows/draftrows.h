// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/draft.h"
#include "core/storage/rows/row.h"

namespace Afterword {

/// By key.
Result<QList<Draft>> readDrafts(Connection &connection);
Result<void> writeDraft(Connection &connection, const Draft &draft);
Result<void> removeDraft(Connection &connection, const QString &key);

} // namespace Afterword
