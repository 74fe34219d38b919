// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/crossing.h"

namespace Afterword {

/// How two opportunities touch, as a sentence: "You also talk to Ana Núñez about Verity Bank."
QString crossingText(const Crossing &crossing, const Dossier &dossier);

} // namespace Afterword
