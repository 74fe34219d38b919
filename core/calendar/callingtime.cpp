// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/callingtime.h"

namespace Afterword {

namespace {

constexpr int secondsOfAnEnd = 15 * 60;

OfficeHour hourOfDay(const RegionCalendar &region, QTime time)
{
    if (time < region.opens())
        return OfficeHour::TooEarly;
    if (time >= region.closes())
        return OfficeHour::TooLate;
    return time.secsTo(region.closes()) < secondsOfAnEnd ? OfficeHour::ClosesSoon
                                                         : OfficeHour::Open;
}

} // namespace

CallingTime callingTime(const RegionCalendar &region, const WallTime &there)
{
    if (const std::optional<Holiday> holiday = region.holidayOn(there.date))
        return {OfficeHour::Holiday, {region.addOfficeDays(there.date, 1), region.opens()},
            holiday->name};
    if (!region.isOfficeDay(there.date))
        return {OfficeHour::Weekend, {region.addOfficeDays(there.date, 1), region.opens()}};
    const OfficeHour hour = hourOfDay(region, there.time);
    if (hour == OfficeHour::TooEarly)
        return {hour, {there.date, region.opens()}};
    if (hour == OfficeHour::TooLate)
        return {hour, {region.addOfficeDays(there.date, 1), region.opens()}};
    return {hour};
}

} // namespace Afterword
