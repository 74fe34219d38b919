// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainter>
#include <QTextCursor>

namespace Afterword {

/// Where the words of `place` lie in their document, one rectangle for each line.
QList<QRectF> rectanglesOf(const QTextCursor &place);

/// Draws what stands behind words that are still to be filled in: a frame on a soft ground.
void paintChips(QPainter &painter, const QList<QTextCursor> &places);

} // namespace Afterword
