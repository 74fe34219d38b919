// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"
#include "core/storage/rows/row.h"

#include <QHash>

namespace Afterword {

/// Opportunities that wait for their parts, by the ordinal that the parts know them by.
using Owners = QHash<qint64, Opportunity *>;

/// Appends to each owner its interviews, its log and its decisions, as they stood in its lists.
Result<void> readInterviews(Connection &connection, const Where &where, const Owners &owners);
Result<void> readLog(Connection &connection, const Where &where, const Owners &owners);
Result<void> readDecisions(Connection &connection, const Where &where, const Owners &owners);

Result<void> writeInterviews(
    Connection &connection, qint64 owner, const QList<Interview> &interviews);
Result<void> writeLog(Connection &connection, qint64 owner, const QList<LogEntry> &log);
Result<void> writeDecisions(Connection &connection, qint64 owner, const QList<Decision> &decisions);

} // namespace Afterword
