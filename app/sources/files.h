// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Afterword {

/// All of a file, up to 256 MB.
Result<QByteArray> readFile(const QString &path);

/// The ending in lower case, without its dot: `pdf`.
QString endingOf(const QString &path);

} // namespace Afterword
