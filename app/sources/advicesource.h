// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// Calendar and playbooks, the seeker's own among them; `playbook` is the standard one: a name, a
/// TOML file, or empty for balanced.
Result<Advice> adviceWith(const QString &playbook = {});

/// The same, with the playbook as the standard that the seeker prefers on this machine. The window
/// and every command that works on a database follow it.
Result<Advice> preferredAdvice();

} // namespace Afterword
