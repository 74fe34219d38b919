// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/searchindex.h"
#include "core/storage/file/connection.h"

namespace Afterword {

/// What has all `words`, the best first; see `SearchIndex::find`. An error says that the index is
/// broken.
Result<QList<FoundText>> findRows(Connection &connection, const QStringList &words, int limit);

} // namespace Afterword
