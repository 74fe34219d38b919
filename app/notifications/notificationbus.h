// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace Afterword {

/// The notification daemon on the bus. Signals arrive only from whoever owns its name. Nothing is
/// asked of it at construction.
class NotificationBus final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationBus(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    // Named as on the bus, where they are found by name.
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// The properties of the notification daemon on the bus.
class NotificationPropertyBus final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationPropertyBus(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void PropertiesChanged(
        const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
};

/// The name and the interface of every notification daemon.
QString notificationService();

} // namespace Afterword
