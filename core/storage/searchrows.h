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

/// What an entry comes from, a fact or a draft, as the index names it.
QString searchOwner(const Fact &fact);
QString searchOwner(const Draft &draft);
Result<void> addSearchEntry(Connection &connection, const QString &owner, const SearchEntry &entry);

/// Whether the index is what the facts say.
enum class IndexState { Stale, Current };
Result<void> markSearch(Connection &connection, IndexState state);
/// As it was marked; an error if even that cannot be read.
Result<bool> searchState(Connection &connection);

/// From the columns kind, id, opportunity, title and text.
SearchEntry searchEntryFrom(const QSqlQuery &row);

} // namespace Afterword
