// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Afterword {

class MainWindow;

/// Draws the window into a PNG file without showing it, once nothing is being worked out any more
/// that it will tell.
Result<void> drawWindow(MainWindow &window, const QString &file);

} // namespace Afterword
