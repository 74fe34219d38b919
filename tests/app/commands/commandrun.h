// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Afterword {

/// One use of the program, in this process.
struct CommandRun
{
    int code = -1;
    QString out = {};
    QString err = {};
};

inline CommandRun runCommand(const QStringList &arguments)
{
    CommandRun result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    Streams streams{.out = out, .err = err};
    result.code = run(arguments, streams);
    return result;
}

/// A folder of its own for each test, gone with it.
class Workplace final
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The path of a new file with this content.
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// What any change to a file would change.
    QByteArray digest(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }

    /// The names of all files, sorted.
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Afterword
