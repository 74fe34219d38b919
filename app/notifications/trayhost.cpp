// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <utility>
#include <xcb/xcb.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Afterword {

namespace {

constexpr auto registerName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto registerPath = "/StatusNotifierWatcher"_L1;
constexpr int looksAtFirst = 15; // one a second, while the session begins

struct FreedByC
{
    void operator()(void *memory) const { std::free(memory); }
};

} // namespace

TrayRegisterBus::TrayRegisterBus(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(
        registerName, registerPath, "org.kde.StatusNotifierWatcher", bus, parent)
{
}

TrayHost::TrayHost(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_register(bus)
    , m_watcher(registerName, bus, QDBusServiceWatcher::WatchForRegistration)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askRegister);
    connect(
        &m_register, &TrayRegisterBus::StatusNotifierHostRegistered, this, &TrayHost::askRegister);
    connect(&m_again, &QTimer::timeout, this, &TrayHost::look);
    m_again.start(1s);
    askRegister();
}

void TrayHost::look()
{
    if (m_isTold)
        return;
    if (++m_looks == looksAtFirst)
        m_again.stop();
    // A panel with both kinds shows the older one first; Qt would be content with that.
    if (hasClassicTray() && std::exchange(m_sawClassicTray, true))
        tell();
}

void TrayHost::askRegister()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        registerName, registerPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << QString(registerName) << u"IsStatusNotifierHostRegistered"_s;
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError() && reply.value().variant().toBool())
            tell();
    });
}

/// The older kind is told by who owns a selection of the X server.
bool TrayHost::hasClassicTray() const
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Other platforms have the interface too, but no server behind it.
    if (!x11 || !x11->connection())
        return false;
    xcb_connection_t *connection = x11->connection();
    const QByteArray name("_NET_SYSTEM_TRAY_S0");
    const std::unique_ptr<xcb_intern_atom_reply_t, FreedByC> atom(xcb_intern_atom_reply(connection,
        xcb_intern_atom(connection, true, static_cast<uint16_t>(name.size()), name.constData()),
        nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, FreedByC> owner(
        xcb_get_selection_owner_reply(
            connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

void TrayHost::tell()
{
    m_again.stop();
    if (!std::exchange(m_isTold, true))
        Q_EMIT appeared();
}

} // namespace Afterword
