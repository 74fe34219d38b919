// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/cardsbrought.h"

namespace Afterword {

/// Whose card it is; where it could not be read, where it stands.
QString importedName(const CardFate &card);

/// What becomes of a card that is read, and why: "New card".
QString fateText(const CardFate &card);

/// How many are new, merged and passed over.
QString importSummary(const QList<CardFate> &cards);

} // namespace Afterword
