// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/callscript.h"

namespace Afterword {

class PreferenceFile;
class Session;

/// What to say in that call, by the playbook of its opportunity and the seeker's own templates.
Result<CallScript> callWords(
    const Session &session, const PreferenceFile &preferences, const FollowUp &call);

/// What the clocks show now where the call goes.
WallTime timeThere(const Session &session, const FollowUp &call);

/// The office days and hours where the call goes; lives as long as the session.
const RegionCalendar &regionThere(const Session &session, const FollowUp &call);

} // namespace Afterword
