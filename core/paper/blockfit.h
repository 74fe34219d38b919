// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>

namespace Afterword {

/// How far the letters of a block of lines may shrink before it is too large for its place.
struct BlockLimits
{
    double largest = 12; ///< points
    double smallest = 8;
    double lineHeight = 1.2; ///< times the size
};

/// The size at which lines stand in their place.
struct BlockFit
{
    double points = 0;
    bool isTooWide = false; ///< even at the smallest size
    int linesTooMany = 0;

    bool fits() const { return !isTooWide && linesTooMany == 0; }
    bool operator==(const BlockFit &) const = default;
};

/// The largest size, in steps of half a point, at which lines fit into `place` (millimetres);
/// `widths` are theirs in millimetres at a size of one point.
BlockFit blockFit(const QList<double> &widths, const QSizeF &place, const BlockLimits &limits);

} // namespace Afterword
