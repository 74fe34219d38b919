// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/printertuning.h"
#include "ui/paper/paperpage.h"

#include <QPageLayout>

class QPrinter;

namespace Afterword {

/// Whether a page goes through the printer as an envelope does, in the direction of its tuning.
enum class PaperPath { Sheet, Envelope };

/// The page layout of a printer for pages of `size`: without margins, since all places are told
/// from the edges of the paper. It is set before the dialog of the printer and again after it,
/// because that dialog sets one of its own.
QPageLayout pageLayoutOf(const QSizeF &size, PaperPath path, const PrinterTuning &tuning);

/// Gives the printer that layout; whether it has paper of that size.
bool prepare(QPrinter &printer, const QPageLayout &layout);

/// The margins of the printer as they lie on the page when it is read upright.
QMarginsF uprightMargins(const QMarginsF &margins, PaperPath path, const PrinterTuning &tuning);

/// Draws a page on a device of that layout, moved and turned as the printer needs it; `dots` are
/// those of the device to the millimetre.
void drawOnDevice(QPainter &painter, const PaperPage &page, PaperPath path,
    const PrinterTuning &tuning, double dots);

} // namespace Afterword
