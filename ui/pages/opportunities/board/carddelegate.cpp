// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunities/board/carddelegate.h"

#include "ui/models/boardmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>

namespace Afterword {

namespace {

constexpr int outside = 4;
constexpr int inside = 8;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void write(QPainter &painter, const QRect &place, const QString &text, int flags)
{
    const bool wraps = (flags & Qt::TextWordWrap) != 0;
    const QString shown
        = wraps ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, flags, shown);
}

} // namespace

CardGeometry CardDelegate::geometry(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int line = option.fontMetrics.height();
    const QRect item = option.rect;
    CardGeometry found;
    found.frame = item.adjusted(outside, outside, -outside, -outside);
    const int width = found.frame.width() - 2 * inside;
    const QPoint corner = found.frame.topLeft() + QPoint(inside, inside);
    found.employer = QRect(corner, QSize(width, line));
    found.position = found.employer.translated(0, line);
    const QString next = index.data(BoardModel::NextRole).toString();
    int bottom = found.position.bottom() + 1;
    if (!next.isEmpty()) {
        const QRect room(corner.x(), bottom + outside, std::max(width, 1), line * 8);
        found.next = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, next);
        found.next = QRect(room.topLeft(), QSize(width, found.next.height()));
        bottom = found.next.bottom() + 1;
    }
    found.height = bottom + inside + outside - item.top();
    return found;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem sized = option;
    const auto *view = qobject_cast<const QListView *>(option.widget);
    sized.rect = QRect(0, 0, view ? view->viewport()->width() : option.rect.width(), 0);
    return {sized.rect.width(), geometry(sized, index).height};
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const CardGeometry place = geometry(option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = isSelected && (option.state & QStyle::State_HasFocus);
    const auto align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isSelected ? theme.accent : theme.line, isFocused ? 2 : 1));
    painter->setBrush(isSelected ? theme.accentSoft : theme.surface);
    painter->drawRoundedRect(QRectF(place.frame).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter->setPen(theme.ink);
    painter->setFont(bold(option.font));
    write(*painter, place.employer, index.data().toString(), align);
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    write(*painter, place.position, index.data(BoardModel::PositionRole).toString(), align);
    painter->setPen(index.data(BoardModel::UrgentRole).toBool() ? theme.late : theme.muted);
    if (!place.next.isEmpty())
        write(*painter, place.next, index.data(BoardModel::NextRole).toString(),
            (align & ~Qt::AlignVCenter) | Qt::AlignTop | Qt::TextWordWrap);
    painter->restore();
}

} // namespace Afterword
