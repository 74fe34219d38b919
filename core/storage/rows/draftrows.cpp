// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/draftrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &table()
{
    static const Table drafts{u"draft"_s, {u"key"_s, u"content"_s, u"saved_at"_s}};
    return drafts;
}

} // namespace

Result<QList<Draft>> readDrafts(Connection &connection)
{
    QList<Draft> list;
    const Result<void> read = readRows(connection, table(), {}, [&](RowReader &row) {
        list.append({.key = row.text(), .content = row.text(), .savedAt = row.instant()});
    });
    if (!read)
        return read.error();
    // SQLite orders by UTF-8, the rest of the program by UTF-16.
    std::ranges::sort(list, {}, &Draft::key);
    return list;
}

Result<void> writeDraft(Connection &connection, const Draft &draft)
{
    RowValues row;
    row.add(draft.key).add(draft.content).add(draft.savedAt);
    return insertRow(connection, table(), row);
}

Result<void> removeDraft(Connection &connection, const QString &key)
{
    return removeRows(connection, table(), {u"key"_s, key.isNull() ? u""_s : key});
}

} // namespace Afterword
