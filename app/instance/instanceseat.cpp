// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instanceseat.h"

namespace Afterword {

InstanceSeat::InstanceSeat(std::unique_ptr<InstanceLock> lock)
    : m_lock(std::move(lock))
{
    connect(&m_door, &InstanceDoor::requested, this, &InstanceSeat::requested);
}

Result<std::unique_ptr<InstanceSeat>> InstanceSeat::take(const InstancePlace &place)
{
    Result<std::unique_ptr<InstanceLock>> lock = InstanceLock::take(place.lock);
    if (!lock)
        return lock.error();
    if (!*lock)
        return std::unique_ptr<InstanceSeat>();
    std::unique_ptr<InstanceSeat> seat(new InstanceSeat(std::move(*lock)));
    if (const Result<void> opened = seat->m_door.open(place.socket); !opened)
        return opened.error();
    return seat;
}

} // namespace Afterword
