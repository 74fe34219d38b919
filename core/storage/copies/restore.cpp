// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/restore.h"

#include "core/storage/copies/backup.h"
#include "core/storage/file/inspection.h"
#include "core/storage/file/migration.h"
#include "core/storage/file/newfile.h"
#include "core/storage/verify.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The database and what SQLite may keep beside it.
constexpr std::array endings = {""_L1, "-shm"_L1, "-wal"_L1, "-journal"_L1};

Error refused(Error::Kind kind, const QString &path, const QString &what)
{
    return {.kind = kind, .what = what, .file = path};
}

/// The backup, open for reading, once it is known to be whole.
Result<Connection> openBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return refused(Error::Kind::Access, file, u"there is no such file"_s);
    const Result<QList<Migration>> migrations = ownMigrations();
    if (!migrations)
        return migrations.error();
    if (const Result<void> sound = inspect(file, int(migrations->size())); !sound)
        return refused(Error::Kind::Input, file, sound.error().what);
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0;
    Result<Connection> backup = Connection::open(file, hasLog ? Access::Read : Access::ReadAlone);
    if (!backup)
        return backup;
    const Result<QList<Damage>> findings = verifyFacts(*backup);
    if (!findings)
        return refused(Error::Kind::Input, file, findings.error().what);
    if (!findings->isEmpty()) {
        const Damage &first = findings->first();
        return refused(Error::Kind::Input, file,
            u"it is damaged (%1)"_s.arg(
                QStringList{first.table, first.row, first.what}.join(u' ')));
    }
    return backup;
}

/// Whether somebody else works with the database. One that is damaged is nobody's.
Result<void> checkIsFree(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    Result<Connection> live = Connection::open(path, Access::Read);
    if (!live)
        return {};
    const Result<QVariant> read = live->value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!read && read.error().what == u"another Afterword has it open")
        return read.error();
    return {};
}

QString keptName(const QString &path, const QDateTime &now)
{
    const QString name = path + u".damaged-"_s + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

/// Moves the database and then what lies beside it, so that a log is never left to another's file
/// without being noticed.
Result<void> moveAside(const QString &path, const QString &kept)
{
    for (const QLatin1String ending : endings) {
        if (!QFileInfo::exists(path + ending))
            continue;
        if (Result<void> moved = giveName(path + ending, kept + ending); !moved)
            return moved;
    }
    return {};
}

void moveBack(const QString &path, const QString &kept)
{
    std::for_each(endings.crbegin(), endings.crend(), [&](const QLatin1String ending) {
        if (QFileInfo::exists(kept + ending) && !QFileInfo::exists(path + ending))
            static_cast<void>(giveName(kept + ending, path + ending));
    });
}

bool isAnythingAt(const QString &path)
{
    return std::ranges::any_of(
        endings, [&](const QLatin1String ending) { return QFileInfo::exists(path + ending); });
}

Result<Restored> exchange(const QString &built, const QString &path, const QDateTime &now)
{
    const QString kept = isAnythingAt(path) ? keptName(path, now) : QString();
    if (!kept.isEmpty()) {
        if (Result<void> moved = moveAside(path, kept); !moved) {
            moveBack(path, kept);
            return moved.error();
        }
    }
    if (Result<void> named = giveName(built, path); !named) {
        moveBack(path, kept);
        return named.error();
    }
    return Restored{.kept = kept};
}

} // namespace

Result<Restored> restore(const QString &file, const QString &path, const QDateTime &now)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QFileInfo there(target);
    if (there.isSymLink() || (there.exists() && !there.isFile()))
        return refused(Error::Kind::Access, path, u"it is not a plain file"_s);
    if (there.exists() && there.canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return refused(Error::Kind::Usage, file, u"it is the database itself"_s);
    Result<Connection> backup = openBackup(file);
    if (!backup)
        return backup.error();
    if (Result<void> free = checkIsFree(target); !free)
        return free.error();
    if (Result<void> folder = makeFolderFor(target); !folder)
        return folder.error();
    const Result<QString> built = makeFileBeside(target);
    if (!built)
        return built.error();
    if (Result<void> copied = copyVerified(*backup, *built); !copied)
        return copied.error();
    Result<Restored> restored = exchange(*built, target, now);
    if (!restored)
        QFile::remove(*built);
    return restored;
}

} // namespace Afterword
