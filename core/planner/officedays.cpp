// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/officedays.h"

namespace Afterword {

QDate movedToOfficeDay(const RegionCalendar &region, QDate day, QList<Reason> &because)
{
    while (!region.isOfficeDay(day)) {
        // A weekend and a holiday next to it are two reasons; each says how far it moved.
        const std::optional<Holiday> holiday = region.holidayOn(day);
        QDate next = day.addDays(1);
        while (
            !region.isOfficeDay(next) && region.holidayOn(next).has_value() == holiday.has_value())
            next = next.addDays(1);
        because.append({.code = holiday ? ReasonCode::MovedHoliday : ReasonCode::MovedWeekend,
            .what = holiday ? holiday->name : QString(),
            .from = day,
            .to = next});
        day = next;
    }
    return day;
}

void explainOfficeDays(const Candidate &candidate, QList<Reason> &because)
{
    if (candidate.rule->due.kind != Moment::Kind::OfficeDays)
        return;
    const RegionCalendar &region = *candidate.standing->region;
    int left = candidate.rule->due.count;
    QDate day = candidate.event.date;
    while (left > 0) {
        day = day.addDays(1);
        const std::optional<Holiday> holiday = region.holidayOn(day);
        if (region.isOfficeDay(day) || holiday)
            --left;
    }
    const std::optional<Holiday> holiday = region.holidayOn(day);
    if (holiday && day != candidate.followUp.due)
        because.append({.code = ReasonCode::MovedHoliday,
            .what = holiday->name,
            .from = day,
            .to = candidate.followUp.due});
}

void explainRegion(const Candidate &candidate, QList<Reason> &because)
{
    if (!candidate.standing->region->isKnown())
        because.append({.code = ReasonCode::RegionUnknown, .what = candidate.standing->regionCode});
}

} // namespace Afterword
