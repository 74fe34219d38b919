// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace Afterword {

/// A session bus of the test's own, on which nothing starts by itself.
class SessionBus final
{
public:
    SessionBus();
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    /// One more program on the bus.
    QDBusConnection connection();
    QString address() const { return m_address; }

private:
    const QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace Afterword
