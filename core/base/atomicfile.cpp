// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error fileError(const QString &path, int reason)
{
    return {.kind = Error::Kind::Access,
        .what = u"cannot be written: "_s + QString::fromLocal8Bit(std::strerror(reason)),
        .file = path};
}

/// A descriptor that is closed in any case.
class Descriptor final
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

    /// Zero, or why it failed: some file systems only say at the end that there is no room.
    int closed()
    {
        const int result = ::close(m_number);
        m_number = -1;
        return result == 0 ? 0 : errno;
    }

private:
    int m_number;
};

/// Zero, or why not all bytes could be written and forced to the disk.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            done += count;
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

QByteArray temporaryName(const QByteArray &target)
{
    const auto number = QRandomGenerator::system()->generate64();
    const qsizetype slash = target.lastIndexOf('/');
    return target.left(slash + 1) + ".afterword-" + QByteArray::number(number, 36) + ".part";
}

/// Makes the name itself last through a power failure. Not every file system can; then it is
/// still as good as any other file there.
void syncFolder(const QByteArray &folder)
{
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.number());
}

/// Zero, or why `temporary` could not be filled and take the name `target`.
int writtenThrough(const QByteArray &temporary, const QByteArray &target, const QByteArray &bytes)
{
    Descriptor file(::open(temporary.constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return errno;
    int reason = writeAll(file.number(), bytes);
    if (reason == 0)
        reason = file.closed();
    if (reason == 0 && std::rename(temporary.constData(), target.constData()) != 0)
        reason = errno;
    if (reason != 0)
        ::unlink(temporary.constData());
    return reason;
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    struct stat there = {};
    if (::lstat(target.constData(), &there) == 0 && !S_ISREG(there.st_mode))
        return Error{.kind = Error::Kind::Access,
            .what = u"cannot be replaced: it is not a plain file"_s,
            .file = path};
    if (const int reason = writtenThrough(temporaryName(target), target, bytes); reason != 0)
        return fileError(path, reason);
    syncFolder(target.left(target.lastIndexOf('/') + 1));
    return {};
}

} // namespace Afterword
