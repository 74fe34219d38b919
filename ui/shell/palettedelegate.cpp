// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int sideMargin = 12;
constexpr int lineMargin = 6;

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// One line of text in its rectangle, the marks in bold; written as its own language is, and on
/// the side where the window begins.
struct Line
{
    QString text;
    QList<TextRange> marks = {};
    QRect place = {};
    QFont font = {};
    QColor colour = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void draw(QPainter &painter, const Line &line)
{
    const QString text
        = QFontMetrics(bold(line.font)).elidedText(line.text, Qt::ElideRight, line.place.width());
    const qsizetype kept = text == line.text ? text.size() : text.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : line.marks) {
        QTextLayout::FormatRange range{.start = int(mark.start),
            .length = int(std::min(mark.length, kept - mark.start)),
            .format = {}};
        range.format.setFontWeight(QFont::Bold);
        if (range.length > 0)
            formats.append(range);
    }
    // The side is the window's, whatever way the text itself is written.
    const bool isMirrored = line.direction == Qt::RightToLeft;
    QTextOption option(Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, line.font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(line.place.width());
    layout.endLayout();
    const QPointF from(line.place.left(), line.place.center().y() - only.height() / 2);
    painter.setPen(line.colour);
    layout.draw(&painter, from);
}

void drawGround(QPainter &painter, const QRect &rect, const Theme &theme)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, theme.accentSoft);
    painter.strokePath(path, QPen(theme.accent, 1));
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

PaletteDelegate::Geometry PaletteDelegate::geometry(
    const QStyleOptionViewItem &option, const PaletteRow &row)
{
    const int titleHeight = option.fontMetrics.height();
    const int detailHeight = row.detail.isEmpty() ? 0 : QFontMetrics(smaller(option.font)).height();
    const int keysWidth = row.keys.isEmpty()
        ? 0
        : QFontMetrics(smaller(option.font)).horizontalAdvance(row.keys) + sideMargin;
    const QRect inner = option.rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect title(inner.topLeft(), QSize(inner.width() - keysWidth, titleHeight));
    return {.title = visual(title),
        .detail = visual(QRect(inner.left(), title.bottom() + 2, inner.width(), detailHeight)),
        .keys = visual(QRect(title.right() + sideMargin, inner.top(), keysWidth, titleHeight)),
        .height = titleHeight + detailHeight + 2 * lineMargin + (detailHeight > 0 ? 2 : 0)};
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, geometry(option, m_model.row(index.row())).height};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteRow &row = m_model.row(index.row());
    const Theme &theme = currentTheme();
    const Geometry place = geometry(option, row);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        drawGround(*painter, option.rect, theme);
    const QFont small = smaller(option.font);
    draw(*painter,
        {.text = row.title,
            .marks = row.titleMarks,
            .place = place.title,
            .font = row.isHeading ? bold(small) : option.font,
            .colour = row.isHeading ? theme.muted : theme.ink,
            .direction = option.direction});
    draw(*painter,
        {.text = row.detail,
            .marks = row.detailMarks,
            .place = place.detail,
            .font = small,
            .colour = theme.muted,
            .direction = option.direction});
    draw(*painter,
        {.text = row.keys,
            .place = place.keys,
            .font = small,
            .colour = theme.muted,
            .direction = option.direction});
    painter->restore();
}

} // namespace Afterword
