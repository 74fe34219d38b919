// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double hairline = 0.15;

QStringList informationLines(const Letter &letter)
{
    QStringList lines = letter.senderLines;
    if (!letter.date.isEmpty())
        lines += {QString(), letter.date};
    return lines;
}

/// Name and address, without what does not bring a letter back.
QStringList returnLines(const Letter &letter)
{
    QStringList lines = letter.senderLines;
    lines.removeIf([&](const QString &line) {
        const bool hasLetter = std::ranges::any_of(line, [](QChar c) { return c.isLetter(); });
        return line.contains(u'@') || !hasLetter;
    });
    return {lines.join(u" · "_s)};
}

QList<QLineF> marksOf(const LetterZones &zones)
{
    constexpr double fromEdge = 4;
    constexpr double foldLength = 4;
    constexpr double holeLength = 6;
    QList<QLineF> marks;
    if (!zones.hasMarks)
        return marks;
    for (const double fold : zones.folds)
        marks += QLineF(fromEdge, fold, fromEdge + foldLength, fold);
    if (zones.hole)
        marks += QLineF(fromEdge, *zones.hole, fromEdge + holeLength, *zones.hole);
    return marks;
}

void drawText(QPainter &painter, const QTextDocument &text, int page)
{
    const QSizeF size = text.pageSize();
    painter.save();
    painter.scale(1 / pointsPerMillimetre, 1 / pointsPerMillimetre);
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setBrush(QPalette::Text, painter.pen().brush());
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

LetterPages letterPages(const Letter &letter, const LetterMake &make)
{
    LetterPages pages{.zones = letterZones(make), .text = letterDocument(letter, make)};
    const LetterZones &zones = pages.zones;
    if (!zones.recipient.isEmpty())
        pages.address = fittedBlock(letter.recipientLines, zones.recipient, {}, make.family);
    if (!zones.information.isEmpty())
        pages.blocks += fittedBlock(informationLines(letter), zones.information, {}, make.family);
    if (!zones.returnLine.isEmpty() && !letter.recipientLines.isEmpty())
        pages.blocks += fittedBlock(
            returnLines(letter), zones.returnLine, {.largest = 8, .smallest = 6}, make.family);
    pages.signature = placedSignature(letter, make.signature, *pages.text);
    return pages;
}

QList<QRectF> inkOf(const LetterPages &pages, int page)
{
    QList<QRectF> ink;
    for (const QRectF &line : linesOnPage(*pages.text, page))
        ink += QRectF(line.topLeft() / pointsPerMillimetre, line.size() / pointsPerMillimetre);
    ink += inkOf(pages.signature, page);
    if (page == 0) {
        for (const LineBlock &block : pages.blocks)
            ink += inkOf(block);
    }
    ink.removeIf([](const QRectF &rect) { return rect.isEmpty(); });
    return ink;
}

void drawPage(QPainter &painter, const LetterPages &pages, int page)
{
    drawText(painter, *pages.text, page);
    drawSignature(painter, pages.signature, page);
    if (page > 0)
        return;
    drawBlock(painter, pages.address);
    for (const LineBlock &block : pages.blocks)
        drawBlock(painter, block);
    painter.save();
    painter.setPen(QPen(painter.pen().brush(), hairline));
    painter.drawLines(marksOf(pages.zones));
    painter.restore();
}

} // namespace Afterword
