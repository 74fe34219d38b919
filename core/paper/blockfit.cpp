// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/blockfit.h"

#include "core/paper/paperformat.h"

#include <algorithm>
#include <cmath>

namespace Afterword {

namespace {

/// Places and widths come out of sums; a thousandth of a millimetre does not count.
constexpr double nothing = 0.001;

int linesWithin(double height, double points, double lineHeight)
{
    return static_cast<int>(
        std::floor((height + nothing) / (points * lineHeight / pointsPerMillimetre)));
}

} // namespace

BlockFit blockFit(const QList<double> &widths, const QSizeF &place, const BlockLimits &limits)
{
    constexpr double step = 0.5;
    const double widest = widths.isEmpty() ? 0 : *std::ranges::max_element(widths);
    const auto count = static_cast<int>(widths.size());
    BlockFit fit;
    for (double points = limits.largest;; points = std::max(points - step, limits.smallest)) {
        const int room = linesWithin(place.height(), points, limits.lineHeight);
        fit = {.points = points,
            .isTooWide = widest * points > place.width() + nothing,
            .linesTooMany = std::max(0, count - room)};
        if (fit.fits() || points <= limits.smallest)
            return fit;
    }
}

} // namespace Afterword
