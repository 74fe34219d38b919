// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Afterword {

/// All that there is to say about why a follow-up stands where it stands: each reason, the advice
/// it comes from, and the playbook.
QStringList whyLines(const FollowUp &followUp, const Session &session);

} // namespace Afterword
