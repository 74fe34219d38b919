// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Afterword {

/// The colours of the window, by what they are for. Text in `ink` or `muted` may stand on paper,
/// surface and sidebar; each of the four accents also on its own soft ground.
struct Theme
{
    QColor paper; ///< the ground of a page
    QColor surface; ///< of cards and fields
    QColor sidebar; ///< of the bars around the page
    QColor line;
    QColor ink;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent; ///< text on the accent itself
    QColor late;
    QColor lateSoft;
    QColor soon;
    QColor soonSoft;
    QColor done;
    QColor doneSoft;

    bool operator==(const Theme &) const = default;
};

const Theme &lightTheme();
const Theme &darkTheme();
/// For eyes that need more: text stands out from its ground at least 7:1, and lines 4.5:1.
const Theme &lightContrastTheme();
const Theme &darkContrastTheme();

/// Whether text is lighter than its ground.
bool isDark(const Theme &theme);

/// For what is printed, whatever the window looks like: black on white.
const Theme &paperTheme();

/// The theme that a palette shows, by the ground of its window.
const Theme &themeFor(const QPalette &palette);
/// The theme in force, for whatever is painted. A widget's own palette does not tell: the style
/// sheet gives it the ground it stands on.
const Theme &currentTheme();

/// The palette that widgets without a style of their own use.
QPalette paletteOf(const Theme &theme);

} // namespace Afterword
