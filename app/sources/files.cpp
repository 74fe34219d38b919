// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/files.h"

#include <QFile>
#include <QFileInfo>

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

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace Afterword
