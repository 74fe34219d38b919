// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencereader.h"

namespace Afterword {

/// What of the file of preferences was not taken, in a sentence for the seeker.
QString ignoredText(const IgnoredPreference &ignored);

} // namespace Afterword
