// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace Afterword {

/// Turns the signals by which a system ends a program into an event like any other, so that it can
/// end as if the seeker had ended it. The second one of a kind ends it the hard way. There may be
/// one at a time.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    /// The system, or somebody at a terminal, asks the program to end.
    void received();

private:
    void read();

    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Afterword
