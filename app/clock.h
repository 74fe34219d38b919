// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"

namespace Afterword {

/// The machine's clock, as the wall clocks at the seeker's place show it. It alone asks the system.
class SystemClock final : public Clock
{
public:
    /// `zone` is an IANA name; empty or not known: the machine's own.
    explicit SystemClock(QString zone = {});

    QDateTime now() const override;

private:
    const QString m_zone;
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
