// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"

namespace Afterword {

/// A clock whose hands the test moves.
class HandClock final : public Clock
{
public:
    explicit HandClock(const QDateTime &now)
        : m_now(now)
    {
    }

    QDateTime now() const override { return m_now; }
    void turnTo(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace Afterword
