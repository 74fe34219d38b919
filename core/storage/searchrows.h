// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/searchentry.h"
#include "core/storage/file/connection.h"

namespace Afterword {

// The search index in the database. It follows from the facts, so whatever is wrong with it is no
// reason to refuse them.

/// Whether the index may be searched; false where it is to be made anew first.
bool isSearchCurrent(Connection &connection);

/// Keeps the index in step with a change, within the transaction that stores it. An index that is
/// broken is only marked so; an error says that the transaction itself is over.
Result<void> indexChange(Connection &connection, const QList<FactChange> &facts);
Result<void> indexDraft(Connection &connection, const Draft &draft);

/// Makes the index anew, in a transaction of its own.
Result<void> rebuildSearch(
    Connection &connection, const Dossier &dossier, const QList<Draft> &drafts);

/// What is wrong with an index that should be current, each in one English clause. It is then
/// marked to be made anew.
QStringList searchDamage(
    Connection &connection, const Dossier &dossier, const QList<Draft> &drafts);

/// From the columns kind, id, opportunity, title and text.
SearchEntry searchEntryFrom(const QSqlQuery &row);

} // namespace Afterword
