// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instancedoor.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Afterword {

namespace {

constexpr int mostGuests = 8;
constexpr auto longestVisit = 2s;
constexpr int patience = 5000;
constexpr auto taken = "taken\n";
constexpr auto refused = "refused\n";

bool isOwn(const QLocalSocket &guest)
{
    ucred who = {};
    socklen_t size = sizeof who;
    const int socket = static_cast<int>(guest.socketDescriptor());
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0
        && who.uid == ::geteuid();
}

/// What the program behind `socket` says to `request`; empty if it says nothing.
QByteArray answerTo(const QString &socket, const QByteArray &request, const QDeadlineTimer &end)
{
    QLocalSocket connection;
    connection.connectToServer(socket);
    if (!connection.waitForConnected(static_cast<int>(end.remainingTime())))
        return {};
    connection.write(request);
    while (!connection.canReadLine()) {
        if (!connection.waitForReadyRead(static_cast<int>(end.remainingTime())))
            return {};
    }
    return connection.readLine(20);
}

} // namespace

InstanceDoor::InstanceDoor(QObject *parent)
    : QObject(parent)
    , m_server(*new QLocalServer(this))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostGuests);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceDoor::admit);
}

Result<void> InstanceDoor::open(const QString &socket)
{
    QLocalServer::removeServer(socket);
    if (m_server.listen(socket))
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"cannot be listened at: "_s + m_server.errorString(),
        .file = socket};
}

void InstanceDoor::admit()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        if (m_guests >= mostGuests || !isOwn(*guest)) {
            guest->abort();
            guest->deleteLater();
            continue;
        }
        ++m_guests;
        guest->setReadBufferSize(longestRequest + 1);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { read(*guest); });
        connect(guest, &QLocalSocket::disconnected, this, [this, guest] {
            --m_guests;
            guest->deleteLater();
        });
        QTimer::singleShot(longestVisit, guest, [guest] { guest->abort(); });
        read(*guest); // it may have spoken already
    }
}

void InstanceDoor::read(QLocalSocket &guest)
{
    if (!guest.canReadLine()) {
        if (guest.bytesAvailable() > longestRequest)
            dismiss(guest, refused);
        return;
    }
    const Result<InstanceRequest> request = requestOf(guest.readLine(longestRequest + 1));
    dismiss(guest, request ? taken : refused);
    if (request)
        Q_EMIT requested(*request);
}

void InstanceDoor::dismiss(QLocalSocket &guest, const QByteArray &answer)
{
    // One line is all that is heard of it.
    disconnect(&guest, &QLocalSocket::readyRead, this, nullptr);
    guest.write(answer);
    guest.disconnectFromServer();
}

Result<void> handOver(const QString &socket, const InstanceRequest &request)
{
    const QDeadlineTimer end(patience);
    const QByteArray line = requestLine(request);
    while (!end.hasExpired()) {
        const QByteArray answer = answerTo(socket, line, end);
        if (answer == taken)
            return {};
        if (answer == refused)
            return Error{.kind = Error::Kind::Usage,
                .what = u"Afterword has this search open already, and refuses this"_s};
        // It may not have opened its door yet, or have too many guests just now.
        QThread::msleep(50);
    }
    return Error{.kind = Error::Kind::Access,
        .what = u"Afterword has this search open already, but does not answer"_s,
        .file = socket};
}

} // namespace Afterword
