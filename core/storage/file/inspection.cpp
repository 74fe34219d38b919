// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/inspection.h"

#include "core/storage/file/connection.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error refused(const QString &path, const QString &what, const QString &expected = {})
{
    return {.kind = Error::Kind::Access, .what = what, .file = path, .expected = expected};
}

Result<int> number(Connection &connection, const QString &pragma)
{
    const Result<QVariant> value = connection.value(u"PRAGMA "_s + pragma);
    return value ? Result<int>(value->toInt()) : value.error();
}

Result<void> checkPages(Connection &connection)
{
    const Result<QVariant> found = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return found.error();
    if (found->toString() != u"ok")
        return refused(connection.path(), u"it is damaged (%1)"_s.arg(found->toString()));
    return {};
}

Result<void> check(Connection &connection, int newestSchema)
{
    const Result<int> application = number(connection, u"application_id"_s);
    if (!application)
        return application.error();
    const Result<int> schema = number(connection, u"user_version"_s);
    if (!schema)
        return schema.error();
    if (*application != applicationId || *schema < 1)
        return refused(connection.path(), u"it is not a database of Afterword"_s);
    if (*schema > newestSchema) {
        return refused(connection.path(),
            u"it was written by a newer Afterword (schema %1)"_s.arg(*schema),
            u"schema %1 or older"_s.arg(newestSchema));
    }
    return {};
}

} // namespace

Result<void> inspect(const QString &path, int newestSchema)
{
    // Only with a write-ahead log to read does SQLite need a file of its own beside it.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    const bool hasRollback = QFileInfo(path + u"-journal"_s).size() > 0;
    const QString shared = path + u"-shm"_s;
    const bool hadShared = QFileInfo::exists(shared);
    Result<void> result;
    {
        Result<Connection> connection
            = Connection::open(path, hasLog ? Access::Read : Access::ReadAlone);
        if (!connection)
            return connection.error();
        result = check(*connection, newestSchema);
        // Half of a transaction that is still to be rolled back is not yet damage.
        if (result && !hasRollback)
            result = checkPages(*connection);
    }
    if (hasLog && !hadShared)
        QFile::remove(shared);
    return result;
}

} // namespace Afterword
