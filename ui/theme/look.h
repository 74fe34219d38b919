// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Afterword {

/// Which colours the seeker wants; `System` follows the desktop, live, and so does high contrast
/// between its light and its dark.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Whether things may move and blink by themselves; `System` leaves it to the desktop.
enum class MotionChoice { System, Reduced };

/// How the window looks, as far as the seeker may choose.
struct Look
{
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 100; ///< in per cent of the system's, 100 to 200
    MotionChoice motion = MotionChoice::System;

    bool operator==(const Look &) const = default;
};

} // namespace Afterword
