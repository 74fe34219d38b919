// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machine/systemzone.h"
#include "core/session/clock.h"

namespace Afterword {

/// The machine's clock, as the wall clocks at the seeker's place show it. It alone asks the system.
class SystemClock final : public Clock
{
public:
    /// `zone` is an IANA name; empty or not known: the machine's own, also when that is changed
    /// while the clock runs. `localTime` is the link that tells it.
    explicit SystemClock(QString zone = {}, QString localTime = QString::fromLatin1(localTimeLink));

    QDateTime now() const override;

private:
    const QString m_zone;
    const QString m_localTime;
};

/// A clock that stands still, for `--today`.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now);

    QDateTime now() const override { return m_now; }

private:
    const QDateTime m_now;
};

} // namespace Afterword
