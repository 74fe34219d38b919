// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace Afterword {

/// Makes a new database at `path` with a made-up search around the day of `now`.
Result<void> makeSample(const QString &path, const QDateTime &now);

} // namespace Afterword
