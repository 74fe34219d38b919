// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/letters/letterstyle.h"
#include "core/paper/letterform.h"

#include <QPageSize>
#include <QTextDocument>

#include <memory>

namespace Afterword {

/// Letter paper in the United States and Canada, else A4.
QPageSize letterPageSize(const QString &seekerRegion);
QPageSize pageSizeOf(SheetSize sheet);

/// How letters are made at the seeker's place, in the style that the seeker has chosen.
LetterMake letterMakeFor(const LetterStyle &style, const QString &seekerRegion);

/// The text of the letter as it runs over its pages, the one text model for screen, printer and
/// PDF; what has a place of its own on the first page is in `letterBlocks`. A layout unit is 1/72
/// inch divided by `scale`: a screen that shows more dots to the inch asks for more, and the lines
/// break at the same words. A text that is a little too long for one page is set smaller; the name
/// below it never stands alone on a page.
std::unique_ptr<QTextDocument> letterDocument(
    const Letter &letter, const LetterMake &make, int scale = 1);

/// How many points are left free above the name, for the pen or the picture of the signature.
int roomAboveName(const LetterMake &make);

/// Whether it is one page.
bool fitsOnPage(const QTextDocument &document);

/// How many lines stand behind the first page.
int linesTooMany(const QTextDocument &document);

/// Where the lines of the text stand on a page, in layout units of the document.
QList<QRectF> linesOnPage(const QTextDocument &document, int page);

} // namespace Afterword
