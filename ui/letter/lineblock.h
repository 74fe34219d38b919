// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blockfit.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace Afterword {

/// A few lines at a place of their own, as an address is: none of them breaks.
struct LineBlock
{
    QRectF place = {}; ///< millimetres
    QStringList lines = {};
    BlockFit fit = {};
    bool isCentred = false; ///< between top and bottom of its place
    QString family = {}; ///< of the font, as for `letterFont`

    bool operator==(const LineBlock &) const = default;
};

/// The lines as large as they fit.
LineBlock fittedBlock(const QStringList &lines, const QRectF &place, const BlockLimits &limits = {},
    const QString &family = {});

/// What they cover, in millimetres; empty if there are none.
QRectF inkOf(const LineBlock &block);

/// Draws them with the painter's pen; its unit is a millimetre.
void drawBlock(QPainter &painter, const LineBlock &block);

} // namespace Afterword
