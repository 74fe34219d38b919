// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/instance/instanceseat.h"

namespace Afterword {

/// The place of this program at the database that it has open, so that a second start hands over
/// what it was asked for instead of opening the same.
class DesktopSeat final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSeat(const DesktopOptions &options);

    /// What this program was started for.
    InstanceRequest request() const;

    /// None if the database is this program's to open. If another one has it, that one has been
    /// asked to do what this one was started for, and this is the exit code to end with.
    std::optional<int> exitCodeAt(const QString &database);

Q_SIGNALS:
    /// Another start was made.
    void requested(const Afterword::InstanceRequest &request);

private:
    int handOverTo(const InstancePlace &place) const;

    const DesktopOptions m_options;
    std::unique_ptr<InstanceSeat> m_seat;
    InstancePlace m_place; ///< of the seat
};

} // namespace Afterword
