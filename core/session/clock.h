// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Afterword {

/// What time it is; tests and `--today` set their own.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0; ///< with the seeker's time zone
};

} // namespace Afterword
