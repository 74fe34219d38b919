// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/copyfolder.h"

#include "core/storage/file/newfile.h"
#include "core/storage/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What the unfinished files are made beside.
QString unfinishedName(const CopyPlace &place)
{
    return u"%1/%2.db"_s.arg(place.folder, place.stem);
}

// A copied page still says that the file has a write-ahead log, which a single file has not.
Result<void> makeOneFile(const QString &file)
{
    Result<Connection> copy = Connection::open(file, Access::Write);
    if (!copy)
        return copy.error();
    const Result<QVariant> mode = copy->value(u"PRAGMA journal_mode = delete"_s);
    if (!mode)
        return mode.error();
    return {};
}

Result<void> verifyFile(const QString &file)
{
    if (Result<void> safe = syncFile(file); !safe)
        return safe;
    Result<Connection> copy = Connection::open(file, Access::ReadAlone);
    if (!copy)
        return copy.error();
    const Result<QList<Damage>> findings = verifyFacts(*copy);
    if (!findings)
        return findings.error();
    if (findings->isEmpty())
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"the copy is not what was written (%1)"_s.arg(findings->first().what),
        .file = file};
}

void removeWithCompanions(const QString &file)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + ending);
}

} // namespace

CopyPlace copyPlaceOf(const QString &database, const QString &chosen)
{
    const QFileInfo file(database);
    if (chosen.isEmpty())
        return {.folder = file.absolutePath() + u"/backups"_s, .stem = file.completeBaseName()};
    const QByteArray digest
        = QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return {.folder = QDir::cleanPath(chosen),
        .stem
        = u"%1-%2"_s.arg(file.completeBaseName(), QString::fromLatin1(digest.toHex().left(6)))};
}

QList<DatabaseCopy> copiesIn(const CopyPlace &place)
{
    QList<DatabaseCopy> copies;
    const QFileInfoList files
        = QDir(place.folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &file : files) {
        if (const auto made = copyTime(place.stem, file.fileName()))
            copies.append({.file = file.absoluteFilePath(), .made = *made, .bytes = file.size()});
    }
    std::ranges::sort(copies, std::ranges::greater(), &DatabaseCopy::made);
    return copies;
}

Result<QString> beginCopyIn(const CopyPlace &place)
{
    const QString name = unfinishedName(place);
    if (Result<void> folder = makeFolderFor(name); !folder)
        return folder.error();
    removeUnfinishedBeside(name);
    return makeFileBeside(name);
}

Result<void> finishCopyIn(const CopyPlace &place, const QString &file, const QDateTime &now)
{
    Result<void> done = makeOneFile(file);
    if (done)
        done = verifyFile(file);
    const QString path = place.folder + u'/' + copyName(place.stem, now);
    if (done)
        done = giveName(file, path);
    if (!done) {
        removeWithCompanions(file);
        Error error = done.error();
        error.file = path;
        return error;
    }
    for (const DatabaseCopy &copy : superfluousCopies(copiesIn(place)))
        QFile::remove(copy.file);
    return {};
}

} // namespace Afterword
