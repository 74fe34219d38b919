// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/notificationbus.h"

#include <QDBusConnection>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto daemonPath = "/org/freedesktop/Notifications"_L1;

} // namespace

QString notificationService()
{
    return u"org.freedesktop.Notifications"_s;
}

NotificationBus::NotificationBus(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(
        notificationService(), daemonPath, "org.freedesktop.Notifications", bus, parent)
{
}

NotificationPropertyBus::NotificationPropertyBus(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(
        notificationService(), daemonPath, "org.freedesktop.DBus.Properties", bus, parent)
{
}

} // namespace Afterword
