// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/files.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qint64 mostBytes = qint64(256) * 1024 * 1024;

Error accessError(const QString &path, const QString &what)
{
    return {.kind = Error::Kind::Access, .what = what, .file = path};
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return accessError(path, u"is a folder, not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return accessError(path, u"cannot be read: "_s + file.errorString());
    const auto content = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return accessError(path, u"cannot be read: "_s + file.errorString());
    if (content.size() > mostBytes)
        return Error{.what = u"is larger than 256 MB"_s, .file = path};
    return content;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    // QSaveFile would follow a link and put a plain file where a device was.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return accessError(path, u"is not a plain file, so it was left alone"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return accessError(path, u"cannot be written: "_s + file.errorString());
    return {};
}

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace Afterword
