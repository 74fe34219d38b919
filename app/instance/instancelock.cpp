// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instancelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error failure(const QString &path)
{
    return {.kind = Error::Kind::Access,
        .what = u"cannot be used: "_s + QString::fromLocal8Bit(std::strerror(errno)),
        .file = path};
}

/// A folder that is the user's alone. Anything else under that name is not trusted.
bool isPrivate(const QString &path)
{
    struct stat there = {};
    return ::lstat(QFile::encodeName(path).constData(), &there) == 0 && S_ISDIR(there.st_mode)
        && there.st_uid == ::geteuid() && (there.st_mode & 0077) == 0;
}

/// Where the session keeps what lives as long as itself; never a folder that all may write to, as
/// Qt's stand-in for it.
QString parentFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(runtime))
        return runtime;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QDir().mkpath(data);
    return data;
}

QString canonical(const QString &database)
{
    if (database.contains("://"_L1))
        return database;
    // It may not be there yet: then its folder tells, and what is not there as it is written.
    const QFileInfo file(database);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

} // namespace

Result<InstancePlace> instancePlace(const QString &database)
{
    const QString folder = parentFolder() + u"/afterword-instance"_s;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return failure(folder);
    if (!isPrivate(folder)) {
        return Error{
            .kind = Error::Kind::Access, .what = u"can be entered by others"_s, .file = folder};
    }
    const QByteArray digest
        = QCryptographicHash::hash(canonical(database).toUtf8(), QCryptographicHash::Sha256);
    const QString name = folder + u'/' + QString::fromLatin1(digest.toHex().left(16));
    return InstancePlace{.lock = name + u".lock"_s, .socket = name + u".socket"_s};
}

InstanceLock::InstanceLock(int descriptor)
    : m_descriptor(descriptor)
{
}

InstanceLock::~InstanceLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
        O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failure(path);
    std::unique_ptr<InstanceLock> lock(new InstanceLock(descriptor));
    // The file is never removed: a lock on a name that is gone would not keep anybody out.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return std::unique_ptr<InstanceLock>();
    return failure(path);
}

} // namespace Afterword
