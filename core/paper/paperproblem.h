// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blockfit.h"
#include "core/paper/envelope.h"

#include <QMarginsF>

namespace Afterword {

/// What would go wrong on paper.
enum class PaperProblem {
    NoAddress,
    AddressTooLarge, ///< even in the smallest letters
    WindowCutsAddress, ///< where the letter slides about
    WindowMissesAddress,
    LetterShowsInWindow, ///< something other than the address
    LetterTooLargeForWindow, ///< folded, it does not go in
    OutsidePrintable,
    TextTooLong, ///< for its one side
    LargeEnvelope, ///< costs more than a letter
};

/// What a page holds, in millimetres, as far as it decides whether it comes out well.
struct PaperContent
{
    QSizeF size;
    QMarginsF unprintable = {};
    QRectF address = {}; ///< its ink; empty where the page has none
    QList<QRectF> rest = {}; ///< all other ink
    std::optional<WindowView> window = {};
};

/// In the order of the enumeration, each once.
QList<PaperProblem> problemsOn(const PaperContent &content);

} // namespace Afterword
