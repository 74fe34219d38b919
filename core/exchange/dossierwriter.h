// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QJsonObject>

namespace Afterword {

/// Everything, loss-free, as an `afterword-dossier/1` document.
QJsonObject toJson(const Dossier &dossier);

/// The same as the text of a file.
QByteArray dossierJson(const Dossier &dossier);

} // namespace Afterword
