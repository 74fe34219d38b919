// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/backup.h"

#include "core/storage/file/inspection.h"
#include "core/storage/file/migration.h"
#include "core/storage/file/newfile.h"
#include "core/storage/verify.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error refused(const QString &path, const QString &what)
{
    return {.kind = Error::Kind::Access, .what = what, .file = path};
}

/// Only what was a backup may go.
Result<void> mayReplace(const QString &path, const Connection &source)
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return {};
    if (!there.isFile() || there.isSymLink())
        return refused(path, u"it is not a plain file"_s);
    if (there.canonicalFilePath() == QFileInfo(source.path()).canonicalFilePath())
        return refused(path, u"it is the database itself"_s);
    for (const QString &ending : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + ending))
            return refused(path, u"it is a database in use"_s);
    }
    Result<Connection> other = Connection::open(path, Access::ReadAlone);
    if (!other)
        return other.error();
    const Result<QVariant> application = other->value(u"PRAGMA application_id"_s);
    if (!application || application->toInt() != applicationId)
        return refused(path, u"there is another file of that name"_s);
    return {};
}

Result<void> verifyCopy(const QString &file, const QByteArray &digest)
{
    if (Result<void> safe = syncFile(file); !safe)
        return safe;
    Result<Connection> copy = Connection::open(file, Access::ReadAlone);
    if (!copy)
        return copy.error();
    const Result<QList<Damage>> findings = verifyFacts(*copy);
    if (!findings)
        return findings.error();
    const Result<QByteArray> found = digestOfRows(*copy);
    if (!found)
        return found.error();
    if (findings->isEmpty() && *found == digest)
        return {};
    const QString what = findings->isEmpty() ? u"rows are missing"_s : findings->first().what;
    return refused(file, u"the copy is not what was written (%1)"_s.arg(what));
}

Result<void> copyTo(Connection &connection, const QString &file)
{
    const Result<QByteArray> digest = digestOfRows(connection);
    if (!digest)
        return digest.error();
    if (Result<void> done = connection.run(u"VACUUM INTO :file"_s, {{u"file"_s, file}}); !done)
        return done;
    return verifyCopy(file, *digest);
}

} // namespace

Result<void> copyVerified(Connection &connection, const QString &file)
{
    Result<void> done = copyTo(connection, file);
    if (done)
        return done;
    for (const QString &ending : {u""_s, u"-journal"_s})
        QFile::remove(file + ending);
    return done;
}

Result<void> backUp(Database &database, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (Result<void> may = mayReplace(absolute, database.connection()); !may)
        return may;
    removeUnfinishedBeside(absolute);
    const Result<QString> file = makeFileBeside(absolute);
    if (!file)
        return file.error();
    Result<void> done = copyVerified(database.connection(), *file);
    if (done)
        done = takeName(*file, absolute);
    if (done)
        return done;
    QFile::remove(*file);
    Error error = done.error();
    error.file = path;
    return error;
}

} // namespace Afterword
