// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Afterword {

/// Whether the program starts with the session.
enum class SessionStart { Off, On };

/// The `Exec` line of a desktop entry that runs `command`, its words quoted and escaped as the
/// specification asks, so that no name of a folder can change what is run.
QString execLine(const QStringList &command);

/// The file by which the desktop starts Afterword, in the background, when the session begins.
class AutostartFile final
{
public:
    /// `command` is what it shall run, the program first.
    AutostartFile(const QString &path, const QStringList &command);

    SessionStart current() const;
    Result<void> turn(SessionStart start) const;
    /// Names the program where it lies now, if it is to start at all: it may have moved.
    Result<void> refresh() const;

private:
    QByteArray content() const;

    QString m_path;
    QStringList m_command;
};

/// The one of this user, for this program.
AutostartFile standardAutostartFile();

} // namespace Afterword
