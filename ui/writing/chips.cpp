// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/chips.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Afterword {

QList<QRectF> rectanglesOf(const QTextCursor &place)
{
    QList<QRectF> rectangles;
    const QTextBlock block = place.document()->findBlock(place.selectionStart());
    // Asked for so that the block is laid out; the layout then knows its own place.
    place.document()->documentLayout()->blockBoundingRect(block);
    const int from = place.selectionStart() - block.position();
    const int to = place.selectionEnd() - block.position();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const double x = line.cursorToX(begin);
        const double far = line.cursorToX(end);
        const QRectF rectangle(
            std::min(x, far), line.y(), std::abs(far - x), line.ascent() + line.descent());
        rectangles.append(rectangle.translated(block.layout()->position()));
    }
    return rectangles;
}

void paintChips(QPainter &painter, const QList<QTextCursor> &places)
{
    // Paper is white in every theme, so the chip has the colours of daylight.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lightTheme().soon);
    painter.setBrush(lightTheme().soonSoft);
    for (const QTextCursor &place : places) {
        if (!place.hasSelection())
            continue;
        for (const QRectF &rectangle : rectanglesOf(place))
            painter.drawRoundedRect(rectangle.adjusted(-2.5, 0.5, 2.5, -0.5), 4, 4);
    }
}

} // namespace Afterword
