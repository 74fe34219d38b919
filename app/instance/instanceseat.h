// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/instancedoor.h"
#include "app/instance/instancelock.h"

namespace Afterword {

/// The one program that has a database open: the right to it, and a door for those that come later.
class InstanceSeat final : public QObject
{
    Q_OBJECT

public:
    /// Null if it is taken.
    static Result<std::unique_ptr<InstanceSeat>> take(const InstancePlace &place);

Q_SIGNALS:
    void requested(const Afterword::InstanceRequest &request);

private:
    explicit InstanceSeat(std::unique_ptr<InstanceLock> lock);

    const std::unique_ptr<InstanceLock> m_lock;
    InstanceDoor m_door;
};

} // namespace Afterword
