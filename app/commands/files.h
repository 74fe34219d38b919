// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Afterword {

/// All of a file, up to 256 MB.
Result<QByteArray> readFile(const QString &path);

/// Writes the whole file or leaves what was there. Only its owner may read a new one; what is no
/// plain file (a link, a device, a folder) is refused.
Result<void> writeFile(const QString &path, const QByteArray &content);

/// The ending in lower case, without its dot: `pdf`.
QString endingOf(const QString &path);

} // namespace Afterword
