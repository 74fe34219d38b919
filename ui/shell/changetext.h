// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// What a change did, as it stands in a menu: "mark done".
QString changeName(ChangeLabel label);
/// "Undo: mark done · Ana Núñez"; "Undo" alone for null.
QString undoText(const Change *change);
/// "Redo: mark done · Ana Núñez"; "Redo" alone for null.
QString redoText(const Change *change);

} // namespace Afterword
