// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/versionrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A version and its place.
struct NumberedVersion
{
    qint64 ordinal = 0;
    Draft draft;
};

const Table &table()
{
    static const Table versions{
        u"draft_version"_s, {u"ordinal"_s, u"key"_s, u"content"_s, u"saved_at"_s}};
    return versions;
}

/// Oldest first.
Result<QList<NumberedVersion>> versionsOf(Connection &connection, const QString &key)
{
    QList<NumberedVersion> list;
    const Where where{u"key"_s, key.isNull() ? u""_s : key};
    const Result<void> read = readRows(connection, table(), where, [&](RowReader &row) {
        const qint64 ordinal = row.number();
        list.append(
            {ordinal, {.key = row.text(), .content = row.text(), .savedAt = row.instant()}});
    });
    return read ? Result<QList<NumberedVersion>>(list) : read.error();
}

} // namespace

Result<QList<Draft>> readDraftVersions(Connection &connection, const QString &key)
{
    const Result<QList<NumberedVersion>> versions = versionsOf(connection, key);
    if (!versions)
        return versions.error();
    QList<Draft> drafts;
    for (const NumberedVersion &version : *versions)
        drafts.prepend(version.draft);
    return drafts;
}

Result<void> addDraftVersion(Connection &connection, const Draft &version, qsizetype most)
{
    Result<QList<NumberedVersion>> kept = versionsOf(connection, version.key);
    if (!kept)
        return kept.error();
    if (!kept->isEmpty() && kept->back().draft.content == version.content)
        return {};
    const Result<QVariant> last
        = connection.value(u"SELECT coalesce(max(ordinal), 0) FROM draft_version"_s);
    if (!last)
        return last.error();
    RowValues row;
    row.add(last->toLongLong() + 1).add(version.key).add(version.content).add(version.savedAt);
    if (Result<void> added = insertRow(connection, table(), row); !added)
        return added;
    for (qsizetype at = 0; at < kept->size() + 1 - most; ++at) {
        const Where oldest{u"ordinal"_s, kept->at(at).ordinal};
        if (Result<void> removed = removeRows(connection, table(), oldest); !removed)
            return removed;
    }
    return {};
}

} // namespace Afterword
