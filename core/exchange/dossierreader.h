// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"

namespace Afterword {

/// Reads an `afterword-dossier/1` document. One thing wrong in it and nothing of it is read; the
/// error tells what stands first in the document. References to follow-ups are not looked up.
Result<Dossier> readDossier(const QByteArray &document, const QString &fileName);

} // namespace Afterword
