// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterchecks.h"

namespace Afterword {

/// The finding as a sentence: “Nunez” is spelled “Núñez” on the card.
QString findingText(const Finding &finding);

/// The verdict in a word or two: "ready", "look again", "not yet".
QString verdictText(Verdict verdict);

} // namespace Afterword
