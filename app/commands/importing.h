// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Afterword {

class Session;

/// Brings dossier files and vCards into what is open, each as one change; how many records they
/// added or told something about. A file that cannot be read keeps the others out too.
Result<int> importFiles(Session &session, const QStringList &files);

} // namespace Afterword
