// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/entryplace.h"

#include "ui/models/todayrow.h"

namespace Afterword {

namespace {

Destination placeOfFollowUp(const CalendarEntry &entry, const Plan &plan)
{
    const FollowUp *followUp = findFollowUp(plan, entry.followUp);
    if (!followUp || !isPending(*followUp))
        return ShowOpportunity{entry.opportunity};
    switch (actionOf(*followUp)) {
    case Action::WriteNote:
        return ShowNote{entry.followUp};
    case Action::StartCall:
    case Action::AwaitCall:
        return StartCall{entry.followUp};
    case Action::MarkDone:
        return ShowOpportunity{entry.opportunity};
    }
    return ShowOpportunity{entry.opportunity};
}

} // namespace

Destination placeOf(const CalendarEntry &entry, const Plan &plan)
{
    switch (entry.kind) {
    case EntryKind::Interview:
        return EditInterview{entry.interview};
    case EntryKind::FollowUp:
    case EntryKind::AgreedCall:
        return placeOfFollowUp(entry, plan);
    case EntryKind::PromisedAnswer:
    case EntryKind::WantedAnswer:
        return ShowOpportunity{entry.opportunity};
    }
    return ShowToday{};
}

} // namespace Afterword
