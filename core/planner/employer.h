// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// A reminder that was made and answers no follow-up that is known before the pace is.
struct ExtraReminder
{
    const Standing *standing = nullptr;
    const LogEntry *entry = nullptr;
    bool isClaimed = false; ///< it turned out to be a weekly one
};

/// All opportunities at one employer: they share one budget of reminders.
struct Employer
{
    std::vector<Standing> standings;
    std::vector<Candidate> candidates;
    std::vector<ExtraReminder> extras;
};

} // namespace Afterword
