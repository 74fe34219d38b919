// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"

#include <QDateTime>

namespace Afterword {

/// Makes a new database at `path` with a made-up search around the day of `now`; returns the
/// search.
Result<Dossier> makeSample(const QString &path, const QDateTime &now);

} // namespace Afterword
