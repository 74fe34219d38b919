// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// A reminder that was made or has its day, with the way it went or will go.
struct Contacted
{
    WallTime at;
    Channel channel = Channel::Email;
    Candidate *candidate = nullptr; ///< null: already made
};

/// Fourth step, for what is no reminder: the first channel for which the card has an address and
/// by which it arrives in time; then a day on which somebody is there.
void chooseChannel(Candidate &candidate);

/// Whether the card has an address for one of the rule's own channels.
bool isReachable(const Candidate &candidate);

/// Chooses the channels of all reminders to one employer, in order of their days: never that of
/// the one before while the card has another.
void rotateChannels(std::vector<Contacted> &contacts);

/// The channel for the next reminder after one by `last`.
Channel nextChannel(const Contact *contact, std::optional<Channel> last);

} // namespace Afterword
