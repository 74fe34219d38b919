// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/callchanges.h"

namespace Afterword {

class Session;

/// What logging `result` would cause, a sentence each: first what matters, then what the plan does
/// otherwise than before.
QStringList callEffect(const Session &session, const FollowUp &call, const CallResult &result);

} // namespace Afterword
