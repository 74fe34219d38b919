// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/autostartfile.h"

#include "core/base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What has a meaning of its own in an unquoted word.
const QString reserved = u" \t\n\r\"'\\><~|&;$*?#()`="_s;
/// What keeps a meaning within quotes.
const QString stillReserved = u"\"`$\\"_s;

QString quoted(const QString &word)
{
    const bool isPlain = std::ranges::none_of(word, [](QChar c) { return reserved.contains(c); });
    if (isPlain && !word.isEmpty())
        return word;
    QString inside;
    for (const QChar c : word) {
        if (stillReserved.contains(c))
            inside += u'\\';
        inside += c;
    }
    return u'"' + inside + u'"';
}

/// As every value of a desktop entry is written.
QString escaped(QString value)
{
    return value.replace(u'\\', u"\\\\"_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\t', u"\\t"_s)
        .replace(u'\r', u"\\r"_s);
}

/// GLib looks for a program with a per cent sign under its doubled name, and the specification
/// forbids an equals sign in one; a shell that is told the program as an argument finds both.
QStringList launchable(const QStringList &command)
{
    const QString program = command.value(0);
    if (!program.contains(u'%') && !program.contains(u'='))
        return command;
    return QStringList{u"/bin/sh"_s, u"-c"_s, uR"(exec "$0" "$@")"_s} + command;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

} // namespace

QString execLine(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    // A lone per cent sign would be a field code.
    return escaped(words.join(u' ').replace(u'%', u"%%"_s));
}

AutostartFile::AutostartFile(const QString &path, const QStringList &command)
    : m_path(path)
    , m_command(command)
{
}

SessionStart AutostartFile::current() const
{
    const QList<QByteArray> lines = contentOf(m_path).split('\n');
    // Desktops turn it off by such a line, and leave the file.
    const bool isOff
        = lines.contains("Hidden=true") || lines.contains("X-GNOME-Autostart-enabled=false");
    return lines.contains("[Desktop Entry]") && !isOff ? SessionStart::On : SessionStart::Off;
}

Result<void> AutostartFile::turn(SessionStart start) const
{
    if (start == SessionStart::On) {
        QDir().mkpath(QFileInfo(m_path).path());
        return writeFile(m_path, content());
    }
    if (QFile::remove(m_path) || !QFileInfo::exists(m_path))
        return {};
    return Error{.kind = Error::Kind::Access, .what = u"cannot be removed"_s, .file = m_path};
}

Result<void> AutostartFile::refresh() const
{
    if (current() == SessionStart::Off || contentOf(m_path) == content())
        return {};
    return turn(SessionStart::On);
}

QByteArray AutostartFile::content() const
{
    return "[Desktop Entry]\nType=Application\nName=Afterword\nComment=Follow up after a job "
           "interview\nExec="
        + execLine(launchable(m_command)).toUtf8()
        + "\nIcon=afterword\nTerminal=false\nStartupNotify=false\n"
          "X-GNOME-Autostart-enabled=true\n";
}

AutostartFile standardAutostartFile()
{
    return AutostartFile(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart/afterword.desktop"_s,
        {QCoreApplication::applicationFilePath(), u"--background"_s});
}

} // namespace Afterword
