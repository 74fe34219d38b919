// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpages.h"

#include "ui/letter/signaturepicture.h"

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

/// Above the name, which the text has left room for.
PlacedSignature signatureOf(const Letter &letter, const LetterMake &make, const QTextDocument &text)
{
    if (letter.signature.isEmpty())
        return {};
    PlacedSignature signature{.image = signatureImage(make.signature.picture)};
    if (signature.image.isNull())
        return {};
    const QTextBlock name = text.lastBlock();
    const QPointF block = text.documentLayout()->blockBoundingRect(name).topLeft();
    const QRectF line = name.layout()->lineAt(0).rect().translated(block);
    const double page = text.pageSize().height();
    signature.page = static_cast<int>(line.center().y() / page);
    const double height = make.signature.height;
    const double width = height * signature.image.width() / signature.image.height();
    const double bottom = (line.top() - signature.page * page) / pointsPerMillimetre;
    signature.place = QRectF(
        line.left() / pointsPerMillimetre, bottom - height - signatureGap / 2, width, height);
    return signature;
}

void drawSignature(QPainter &painter, const PlacedSignature &signature)
{
    if (signature.image.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(signature.place, signature.image);
    painter.restore();
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
    pages.signature = signatureOf(letter, make, *pages.text);
    return pages;
}

QList<QRectF> inkOf(const LetterPages &pages, int page)
{
    QList<QRectF> ink;
    for (const QRectF &line : linesOnPage(*pages.text, page))
        ink += QRectF(line.topLeft() / pointsPerMillimetre, line.size() / pointsPerMillimetre);
    if (page == pages.signature.page)
        ink += pages.signature.place;
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
    if (page == pages.signature.page)
        drawSignature(painter, pages.signature);
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
