// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"

namespace Afterword {

/// Shows the time it was set to; a test may set it anew.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(QDateTime shown)
        : time(std::move(shown))
    {
    }

    QDateTime now() const override { return time; }

    QDateTime time;
};

} // namespace Afterword
