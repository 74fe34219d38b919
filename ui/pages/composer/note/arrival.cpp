// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/arrival.h"

namespace Afterword {

QList<Arrival> arrivals(const RegionCalendar &calendar, QDate today, QDate closes)
{
    constexpr int postDays = 5; // as the planner counts them
    QList<Arrival> list{
        {.channel = Channel::Email, .on = today},
        {.channel = Channel::Hand, .on = calendar.addOfficeDays(today, 1)},
        {.channel = Channel::Post, .on = calendar.officeDayOnOrAfter(today.addDays(postDays))},
    };
    for (Arrival &arrival : list)
        arrival.isTooLate = closes.isValid() && arrival.on > closes;
    return list;
}

} // namespace Afterword
