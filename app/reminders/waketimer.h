// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace Afterword {

/// Wakes the program at an instant of the wall clock.
class WakeTimer : public QObject
{
    Q_OBJECT

public:
    /// In place of the instant asked for before. One that is past wakes at once.
    virtual void wakeAt(const QDateTime &instant) = 0;

Q_SIGNALS:
    /// The instant has come; or the clock was set or the machine slept, so that it may have.
    void woke();
};

/// Never wakes: for a clock that stands still.
class StoppedWakeTimer final : public WakeTimer
{
    Q_OBJECT

public:
    void wakeAt(const QDateTime &) override { }
};

} // namespace Afterword
