// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

namespace Afterword {

/// The playbook as a TOML text from which `readPlaybook` makes the same one again.
QByteArray playbookToml(const Playbook &playbook);

} // namespace Afterword
