// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// `after`, known since `today` where the connection it shows is news: the card is new (`before`
/// is null), or its person now works elsewhere or is known in another way.
Contact connectedOn(QDate today, const Contact *before, Contact after);

/// The same for each card that `facts` make or change.
QList<FactChange> connectedOn(QDate today, QList<FactChange> facts);

} // namespace Afterword
