// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

namespace Afterword {

/// The desktop's register of tray icons, on the bus.
class TrayRegisterBus final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit TrayRegisterBus(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void StatusNotifierHostRegistered(); // as it is named on the bus
};

/// Waits until the desktop has a tray of either kind, for as long as that takes. Qt looks once,
/// when the first icon is made, and never again; so none may be made before. It looks by itself
/// while the session begins, and later whenever it is told to, so as to wake nobody.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(const QDBusConnection &bus, QObject *parent = nullptr);

public Q_SLOTS:
    void look();

Q_SIGNALS:
    /// Once: there is a tray.
    void appeared();

private:
    void askRegister();
    bool hasClassicTray() const;
    void tell();

    QDBusConnection m_bus;
    TrayRegisterBus m_register;
    QDBusServiceWatcher m_watcher;
    QTimer m_again;
    int m_looks = 0;
    bool m_sawClassicTray = false;
    bool m_isTold = false;
};

} // namespace Afterword
