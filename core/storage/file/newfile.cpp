// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error failed(const QString &path, const QString &what)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return {.kind = Error::Kind::Access, .what = what + u": "_s + why, .file = path};
}

// The name itself is only safe once the folder is.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
        O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

Result<void> makeFolderFor(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir() || folder == path)
        return {};
    if (Result<void> above = makeFolderFor(folder); !above)
        return above;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return failed(folder, u"the folder cannot be made"_s);
    return {};
}

Result<QString> makeFileBeside(const QString &path)
{
    const QFileInfo wanted(path);
    const QString name = u"%1/.%2.%3"_s.arg(
        wanted.absolutePath(), wanted.fileName(), QUuid::createUuid().toString(QUuid::Id128));
    const int file = ::open(QFile::encodeName(name).constData(),
        O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failed(path, u"the file cannot be made"_s);
    ::close(file);
    return name;
}

void removeUnfinishedBeside(const QString &path)
{
    const QFileInfo wanted(path);
    const QString name = QRegularExpression::escape(wanted.fileName());
    const QRegularExpression unfinished(u"^\\.%1\\.[0-9a-f]{32}(-journal)?$"_s.arg(name));
    const QStringList names = wanted.dir().entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &there : names.filter(unfinished))
        wanted.dir().remove(there);
}

Result<void> giveName(const QString &file, const QString &path)
{
    if (!QFile::rename(file, path))
        return failed(path, u"the file cannot be made"_s);
    syncFolderOf(path);
    return {};
}

Result<void> takeName(const QString &file, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (std::rename(QFile::encodeName(file).constData(), name.constData()) != 0)
        return failed(path, u"the file cannot be made"_s);
    syncFolderOf(path);
    return {};
}

Result<void> syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failed(path, u"the file cannot be read"_s);
    const bool isSafe = ::fsync(file) == 0;
    Result<void> result = isSafe ? Result<void>() : failed(path, u"the file cannot be written"_s);
    ::close(file);
    return result;
}

Result<void> makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat now = {};
    if (::stat(name.constData(), &now) != 0)
        return failed(path, u"the file cannot be read"_s);
    const mode_t wanted = now.st_mode & (S_IRUSR | S_IWUSR);
    if ((now.st_mode & 07777) == wanted || ::chmod(name.constData(), wanted) == 0)
        return {};
    return failed(path, u"others can read it, and that cannot be changed"_s);
}

} // namespace Afterword
