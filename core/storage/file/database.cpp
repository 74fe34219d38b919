// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/database.h"

#include "core/storage/file/inspection.h"
#include "core/storage/file/migration.h"
#include "core/storage/file/newfile.h"
#include "core/storage/file/settings.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error refused(const QString &path, const QString &what)
{
    return {.kind = Error::Kind::Access, .what = what, .file = path};
}

// Qt takes what begins with a colon for one of its resources.
QString fileNamed(const QString &path)
{
    const bool isResource = path.startsWith(u':');
    return QFileInfo(isResource ? u"./"_s + path : path).absoluteFilePath();
}

Result<void> fill(const QString &file)
{
    const Result<QList<Migration>> migrations = ownMigrations();
    if (!migrations)
        return migrations.error();
    Result<Connection> connection = Connection::open(file, Access::Write);
    if (!connection)
        return connection.error();
    if (const Result<Durability> secured = secureConnection(*connection); !secured)
        return secured.error();
    return migrate(*connection, *migrations);
}

// Made whole under another name, so that no crash leaves half of one where it is looked for.
Result<void> create(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return refused(path, u"there is a file already"_s);
    if (QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-journal"_s))
        return refused(path, u"the changes of a database that is gone lie beside it"_s);
    if (Result<void> folder = makeFolderFor(path); !folder)
        return folder;
    const Result<QString> file = makeFileBeside(path);
    if (!file)
        return file.error();
    Result<void> made = fill(*file);
    if (made)
        made = giveName(*file, path);
    if (!made) {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s})
            QFile::remove(*file + ending);
    }
    return made;
}

} // namespace

Database::Database(Connection connection, Durability durability)
    : m_connection(std::move(connection))
    , m_durability(durability)
{
}

Result<Database> Database::open(const QString &path, OpenMode mode)
{
    if (path.isEmpty())
        return refused(path, u"no database is named"_s);
    const QString absolute = fileNamed(path);
    if (mode == OpenMode::Create) {
        if (const Result<void> created = create(absolute); !created)
            return created.error();
    }
    return openExisting(absolute);
}

Result<Database> Database::openExisting(const QString &path)
{
    if (!QFileInfo::exists(path))
        return refused(path, u"there is no database"_s);
    if (!QFileInfo(path).isFile())
        return refused(path, u"it is not a file"_s);
    const Result<QList<Migration>> migrations = ownMigrations();
    if (!migrations)
        return migrations.error();
    if (const Result<void> sound = inspect(path, int(migrations->size())); !sound)
        return sound.error();
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(path + ending))
            continue;
        if (const Result<void> ours = makePrivate(path + ending); !ours)
            return ours.error();
    }
    Result<Connection> connection = Connection::open(path, Access::Write);
    if (!connection)
        return connection.error();
    const Result<Durability> durability = secureConnection(*connection);
    if (!durability)
        return durability.error();
    if (const Result<void> done = migrate(*connection, *migrations); !done)
        return done.error();
    return Database(std::move(*connection), *durability);
}

} // namespace Afterword
