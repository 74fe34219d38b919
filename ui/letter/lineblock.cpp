// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lineblock.h"

#include "core/paper/paperformat.h"
#include "ui/letter/letterfont.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Afterword {

namespace {

constexpr double lineHeight = 1.2;
/// Fonts have whole sizes: lines are measured and drawn in so many parts of a point.
constexpr double parts = 20;
constexpr double partsPerMillimetre = parts * pointsPerMillimetre;

double lineStep(const LineBlock &block)
{
    return block.fit.points * lineHeight / pointsPerMillimetre;
}

/// In millimetres, at a size of one point.
QList<double> widthsOf(const QStringList &lines, const QString &family)
{
    constexpr int measured = 12;
    const QFontMetricsF metrics(addressFont(measured * parts, family));
    QList<double> widths;
    for (const QString &line : lines)
        widths += metrics.horizontalAdvance(line) / partsPerMillimetre / measured;
    return widths;
}

double topOf(const LineBlock &block)
{
    const double height = static_cast<double>(block.lines.size()) * lineStep(block);
    const double spare = block.isCentred ? std::max(0.0, block.place.height() - height) / 2 : 0;
    return block.place.top() + spare;
}

} // namespace

LineBlock fittedBlock(
    const QStringList &lines, const QRectF &place, const BlockLimits &limits, const QString &family)
{
    return {.place = place,
        .lines = lines,
        .fit = blockFit(widthsOf(lines, family), place.size(),
            {.largest = limits.largest, .smallest = limits.smallest, .lineHeight = lineHeight}),
        .family = family};
}

QRectF inkOf(const LineBlock &block)
{
    if (block.lines.isEmpty())
        return {};
    const QList<double> widths = widthsOf(block.lines, block.family);
    return {block.place.left(), topOf(block), *std::ranges::max_element(widths) * block.fit.points,
        static_cast<double>(block.lines.size()) * lineStep(block)};
}

void drawBlock(QPainter &painter, const LineBlock &block)
{
    if (block.lines.isEmpty())
        return;
    painter.save();
    painter.translate(block.place.left(), topOf(block));
    painter.scale(1 / partsPerMillimetre, 1 / partsPerMillimetre);
    const QFont font = addressFont(block.fit.points * parts, block.family);
    painter.setFont(font);
    const double step = block.fit.points * lineHeight * parts;
    const double lead = (step - QFontMetricsF(font).height()) / 2 + QFontMetricsF(font).ascent();
    for (qsizetype number = 0; number < block.lines.size(); ++number)
        painter.drawText(
            QPointF(0, static_cast<double>(number) * step + lead), block.lines.at(number));
    painter.restore();
}

} // namespace Afterword
