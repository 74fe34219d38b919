// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

#include "core/base/walltime.h"

#include <QTimeZone>

namespace Afterword {

SystemClock::SystemClock(QString zone)
    : m_zone(std::move(zone))
{
}

QDateTime SystemClock::now() const
{
    const auto now = QDateTime::currentDateTimeUtc();
    return isKnownZone(m_zone) ? now.toTimeZone(QTimeZone(m_zone.toLatin1())) : now.toLocalTime();
}

FixedClock::FixedClock(QDateTime now)
    : m_now(std::move(now))
{
}

} // namespace Afterword
