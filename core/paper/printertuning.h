// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace Afterword {

/// Which edge of an envelope goes into the printer first.
enum class EnvelopeFeed { LongEdgeFirst, LeftEdgeFirst, RightEdgeFirst };

/// How one printer is set right: found out with the test page, kept for each printer.
struct PrinterTuning
{
    int right = 0; ///< tenths of a millimetre, by which everything is moved
    int down = 0;
    EnvelopeFeed feed = EnvelopeFeed::LongEdgeFirst;

    bool operator==(const PrinterTuning &) const = default;
};

/// In millimetres.
inline QPointF shiftOf(const PrinterTuning &tuning)
{
    return QPointF(tuning.right, tuning.down) / 10.0;
}

} // namespace Afterword
