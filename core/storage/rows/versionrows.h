// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/draft.h"
#include "core/storage/rows/row.h"

namespace Afterword {

/// Of one draft, newest first.
Result<QList<Draft>> readDraftVersions(Connection &connection, const QString &key);

/// Adds a version, if it differs from the newest, and removes the oldest beyond `most`.
Result<void> addDraftVersion(Connection &connection, const Draft &version, qsizetype most);

} // namespace Afterword
