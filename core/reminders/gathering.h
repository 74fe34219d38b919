// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/alert.h"

#include <optional>

namespace Afterword {

/// What speaks at one moment, as few alerts: what was missed comes as one, and so does what would
/// be a flood. `absence` is the last one.
QList<Alert> gathered(QList<AlertLine> lines, const std::optional<Absence> &absence = {});

} // namespace Afterword
