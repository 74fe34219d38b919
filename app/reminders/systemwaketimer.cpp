// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/systemwaketimer.h"

#include "app/machine/clock.h"

#include <QDBusConnection>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <sys/timerfd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// Where only time can be counted, it is counted in small pieces, as sleep does not count.
constexpr qint64 longestCount = 30'000;

itimerspec timeOf(const QDateTime &instant)
{
    // Zero would mean "never".
    const qint64 msecs = std::max<qint64>(1, instant.toMSecsSinceEpoch());
    itimerspec time{};
    time.it_value.tv_sec = msecs / 1000;
    time.it_value.tv_nsec = msecs % 1000 * 1'000'000;
    return time;
}

} // namespace

SleepBus::SleepBus(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        "org.freedesktop.login1.Manager", bus, parent)
{
}

SystemWakeTimer::SystemWakeTimer(const QDBusConnection &bus, const QString &localTime)
    : m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_sleep(bus)
{
    m_fallback.setSingleShot(true);
    connect(&m_fallback, &QTimer::timeout, this, &WakeTimer::woke);
    if (m_timer >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemWakeTimer::readTimer);
    }
    connect(&m_sleep, &SleepBus::PrepareForSleep, this, [this](bool isBeginning) {
        if (!isBeginning)
            Q_EMIT woke();
    });
    // The link is exchanged for another one, so its folder tells; what it leads to does not change.
    m_zone.addPath(QFileInfo(localTime).path());
    connect(&m_zone, &QFileSystemWatcher::directoryChanged, this, &WakeTimer::woke);
}

SystemWakeTimer::~SystemWakeTimer()
{
    m_notifier.reset();
    if (m_timer >= 0)
        close(m_timer);
}

void SystemWakeTimer::wakeAt(const QDateTime &instant)
{
    const itimerspec time = timeOf(instant);
    const int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    if (m_timer >= 0 && timerfd_settime(m_timer, flags, &time, nullptr) == 0)
        return m_fallback.stop();
    const qint64 wait = SystemClock().now().msecsTo(instant);
    m_fallback.start(static_cast<int>(std::clamp<qint64>(wait, 0, longestCount)));
}

void SystemWakeTimer::readTimer()
{
    // Whether it has expired, or failed because the clock was set: it is time to look.
    quint64 expirations = 0;
    if (read(m_timer, &expirations, sizeof expirations) >= 0 || errno == ECANCELED)
        Q_EMIT woke();
}

} // namespace Afterword
