// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/followups/wish.h"

namespace Afterword {

/// Until when `wish` puts a follow-up off, at the employer's place: some hours, tomorrow, or the
/// employer's next office day.
WallTime snoozeTime(const FollowUp &followUp, Wish wish, const Session &session);

} // namespace Afterword
