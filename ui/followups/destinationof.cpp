// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/destinationof.h"

#include "ui/models/todayrow.h"

namespace Afterword {

Destination destinationOf(const FollowUp &followUp)
{
    switch (actionOf(followUp)) {
    case Action::WriteNote:
        return ShowNote{followUp.id};
    case Action::StartCall:
    case Action::AwaitCall:
        return StartCall{followUp.id};
    case Action::MarkDone:
        break;
    }
    if (followUp.opportunity.isEmpty())
        return ShowToday{};
    return ShowOpportunity{followUp.opportunity};
}

} // namespace Afterword
