// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/occurrence.h"
#include "core/storage/rows/row.h"

namespace Afterword {

/// Those whose row matches, by key.
Result<QList<Occurrence>> readOccurrences(Connection &connection, const Where &where);
/// In place of the one under its key. One that was never shown and is not wanted leaves no row.
Result<void> writeOccurrence(Connection &connection, const Occurrence &occurrence);

/// Invalid if none was written.
Result<QDateTime> readHeartbeat(Connection &connection);
/// In place of the one before.
Result<void> writeHeartbeat(Connection &connection, const QDateTime &instant);

} // namespace Afterword
