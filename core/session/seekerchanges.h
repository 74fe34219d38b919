// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// The change that makes `seeker` the one who searches; empty if that changes nothing.
QList<FactChange> seekerEdited(const Dossier &dossier, const Seeker &seeker);

} // namespace Afterword
