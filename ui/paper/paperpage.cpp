// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpage.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTransform>

namespace Afterword {

namespace {

constexpr double hairline = 0.15;

QColor paleInk()
{
    constexpr int paler = 130; // per cent
    return paperTheme().line.lighter(paler);
}

/// From millimetres within its place to the page.
QTransform placing(const PlacedNote &note)
{
    QTransform transform;
    const QPointF middle = note.place.center();
    transform.translate(middle.x(), middle.y());
    transform.rotate(note.turned);
    transform.translate(-note.place.width() / 2, -note.place.height() / 2);
    return transform;
}

void drawNote(QPainter &painter, const PlacedNote &note)
{
    const QSizeF size = note.text->pageSize();
    painter.save();
    painter.setTransform(placing(note), true);
    drawSignature(painter, note.signature, note.page);
    painter.scale(1 / pointsPerMillimetre, 1 / pointsPerMillimetre);
    painter.translate(0, -note.page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    const QBrush ink = note.isPale ? QBrush(paleInk()) : painter.pen().brush();
    context.palette.setBrush(QPalette::Text, ink);
    context.clip = QRectF(QPointF(0, note.page * size.height()), size);
    painter.setClipRect(context.clip, Qt::IntersectClip);
    note.text->documentLayout()->draw(&painter, context);
    painter.restore();
}

QList<QRectF> inkOf(const PlacedNote &note)
{
    QList<QRectF> ink;
    for (const QRectF &line : linesOnPage(*note.text, note.page))
        ink += placing(note).mapRect(
            QRectF(line.topLeft() / pointsPerMillimetre, line.size() / pointsPerMillimetre));
    ink += placing(note).mapRect(inkOf(note.signature, note.page));
    return ink;
}

} // namespace

QList<QRectF> inkOf(const PaperPage &page)
{
    QList<QRectF> ink;
    if (page.letter)
        ink += inkOf(*page.letter, page.letterPage);
    for (const LineBlock &block : page.blocks)
        ink += inkOf(block);
    for (const PlacedNote &note : page.notes)
        ink += inkOf(note);
    ink.removeIf([&](const QRectF &rect) { return rect.isEmpty() || rect == page.address; });
    return ink;
}

QList<PaperProblem> problemsOf(const PaperPage &page, const QMarginsF &unprintable)
{
    QList<QRectF> rest = inkOf(page);
    // The sender, small over the address, is there to be seen through the window.
    if (page.letter)
        rest.removeIf([&](const QRectF &ink) {
            return page.letter->zones.returnLine.contains(ink.center());
        });
    return page.problems
        + problemsOn({.size = page.size,
            .unprintable = unprintable,
            .address = page.address,
            .rest = rest,
            .window = page.view});
}

void drawInk(QPainter &painter, const PaperPage &page)
{
    painter.save();
    painter.setPen(QPen(paleInk(), hairline));
    painter.drawLines(page.rules);
    painter.setPen(paperTheme().ink);
    if (page.letter)
        drawPage(painter, *page.letter, page.letterPage);
    for (const LineBlock &block : page.blocks)
        drawBlock(painter, block);
    for (const PlacedNote &note : page.notes)
        drawNote(painter, note);
    painter.restore();
}

QString textOf(const PaperPage &page)
{
    QStringList lines;
    if (page.letter) {
        lines += page.letter->address.lines;
        for (const LineBlock &block : page.letter->blocks)
            lines += block.lines;
        lines += page.letter->text->toPlainText();
    }
    for (const LineBlock &block : page.blocks)
        lines += block.lines;
    for (const PlacedNote &note : page.notes)
        lines += note.text->toPlainText();
    return lines.join(u'\n');
}

} // namespace Afterword
