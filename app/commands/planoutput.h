// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/sources.h"

namespace Afterword {

/// The formats in which a plan is printed, the standard one first.
QStringList planFormats();

/// The plan in one of `planFormats`.
QByteArray printed(const Planned &planned, const QString &format);

} // namespace Afterword
