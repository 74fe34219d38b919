// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Afterword {

/// Puts `bytes` at `path`, whole or not at all, for the user's eyes only (0600): through a new
/// file in the same folder, forced to the disk, that then takes the name. What was there before
/// stays as it was if anything fails. Nothing but a plain file is ever replaced: no link, folder,
/// pipe or device.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Afterword
