// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/clock.h"

#include "core/base/walltime.h"

#include <QTimeZone>

#include <utility>

namespace Afterword {

SystemClock::SystemClock(QString zone, QString localTime)
    : m_zone(std::move(zone))
    , m_localTime(std::move(localTime))
{
}

QDateTime SystemClock::now() const
{
    const auto now = QDateTime::currentDateTimeUtc();
    // Qt remembers the machine's zone by the number of its file, which a new one may get again.
    const QString zone = isKnownZone(m_zone) ? m_zone : systemZone(m_localTime);
    return zone.isEmpty() ? now.toLocalTime() : now.toTimeZone(QTimeZone(zone.toLatin1()));
}

FixedClock::FixedClock(QDateTime now)
    : m_now(std::move(now))
{
}

} // namespace Afterword
