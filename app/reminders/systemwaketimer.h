// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machine/systemzone.h"
#include "app/reminders/waketimer.h"

#include <QDBusAbstractInterface>
#include <QFileSystemWatcher>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace Afterword {

/// The login service on the bus, which tells of sleep. Signals arrive only from whoever owns its
/// name. Nothing is asked of it at construction.
class SleepBus final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SleepBus(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    // Named as on the bus, where it is found by name.
    void PrepareForSleep(bool isBeginning);
};

/// A timer of the kernel's on the wall clock. Unlike one that counts time, it is right after sleep,
/// and it says so when somebody sets the clock. It wakes too when the machine is told that it is in
/// another time zone.
class SystemWakeTimer final : public WakeTimer
{
    Q_OBJECT

public:
    /// `bus` is the system's; without it, or without the kernel's timer, the caller's next look
    /// comes a little later.
    /// `localTime` is the link that tells the zone.
    explicit SystemWakeTimer(
        const QDBusConnection &bus, const QString &localTime = QString::fromLatin1(localTimeLink));
    ~SystemWakeTimer() override;

    void wakeAt(const QDateTime &instant) override;

private:
    void readTimer();

    const int m_timer; ///< file descriptor; -1: the kernel gave none
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_fallback;
    QFileSystemWatcher m_zone;
    SleepBus m_sleep;
};

} // namespace Afterword
