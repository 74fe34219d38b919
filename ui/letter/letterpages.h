// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/letterdocument.h"
#include "ui/letter/lineblock.h"
#include "ui/letter/placedsignature.h"

namespace Afterword {

/// A letter as it stands on its pages.
struct LetterPages
{
    LetterZones zones;
    std::unique_ptr<QTextDocument> text; ///< what runs over all pages
    LineBlock address = {}; ///< of the first page; no lines where it stands in the text
    QList<LineBlock> blocks = {}; ///< all else that has a place of its own there
    PlacedSignature signature = {};
};

LetterPages letterPages(const Letter &letter, const LetterMake &make);

/// What stands on a page, in millimetres, but for the address.
QList<QRectF> inkOf(const LetterPages &pages, int page);

/// Draws a page in the painter's pen; its unit is a millimetre. Marks for fold and hole, where the
/// form has them, are drawn with it.
void drawPage(QPainter &painter, const LetterPages &pages, int page);

} // namespace Afterword
