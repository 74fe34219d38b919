// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"

#include <QPageSize>
#include <QTextDocument>

#include <memory>

namespace Afterword {

/// Letter paper in the United States and Canada, else A4.
QPageSize letterPageSize(const QString &seekerRegion);

/// The letter laid out as its page, the one text model for screen, printer and PDF. A layout unit
/// is 1/72 inch divided by `scale`: a screen that shows more dots to the inch asks for more, and
/// the lines break at the same words.
std::unique_ptr<QTextDocument> letterDocument(
    const Letter &letter, const QPageSize &pageSize, int scale = 1);

/// Whether it is one page.
bool fitsOnPage(const QTextDocument &document);

} // namespace Afterword
