// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/instancerequest.h"

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace Afterword {

/// Where later starts of the program knock. Only the user's own programs are heard, one line each,
/// and none can keep the door open.
class InstanceDoor final : public QObject
{
    Q_OBJECT

public:
    explicit InstanceDoor(QObject *parent = nullptr);

    /// To be called by who holds the lock: what stands at `socket` is then a leftover.
    Result<void> open(const QString &socket);

Q_SIGNALS:
    void requested(const Afterword::InstanceRequest &request);

private:
    void admit();
    void read(QLocalSocket &guest);
    void dismiss(QLocalSocket &guest, const QByteArray &answer);

    QLocalServer &m_server;
    int m_guests = 0;
};

/// Hands `request` to the program behind `socket` and waits, a few seconds at most, until that has
/// taken it.
Result<void> handOver(const QString &socket, const InstanceRequest &request);

} // namespace Afterword
