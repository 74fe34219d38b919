// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/dossier/channel.h"

namespace Afterword {

/// When a note that leaves today is read, going one way.
struct Arrival
{
    Channel channel = Channel::Email;
    QDate on;
    bool isTooLate = false; ///< after the follow-up's last day

    bool operator==(const Arrival &) const = default;
};

/// By e-mail, by hand and by post, in this order. By hand takes until the employer's next office
/// day, the post five days to the desk and then the next office day. An invalid `closes` is never
/// too late.
QList<Arrival> arrivals(const RegionCalendar &calendar, QDate today, QDate closes);

} // namespace Afterword
