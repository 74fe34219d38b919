// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/dossier/draft.h"
#include "core/storage/file/connection.h"

#include <QStringList>

namespace Afterword {

/// Makes the search index anew, in a transaction of its own.
Result<void> rebuildSearch(
    Connection &connection, const Dossier &dossier, const QList<Draft> &drafts);

/// What is wrong with an index that should be current, each in one English clause. It is then
/// marked to be made anew.
QStringList searchDamage(
    Connection &connection, const Dossier &dossier, const QList<Draft> &drafts);

} // namespace Afterword
