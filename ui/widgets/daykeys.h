// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Afterword {

/// How many days an arrow key goes among weeks below one another, backwards being negative; 0 for
/// other keys.
int daysOfKey(int key, Qt::LayoutDirection direction);

} // namespace Afterword
