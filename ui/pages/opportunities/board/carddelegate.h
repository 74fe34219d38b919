// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Afterword {

/// Where the parts of a card of the board stand.
struct CardGeometry
{
    QRect frame;
    QRect employer;
    QRect position;
    QRect next; ///< empty: there is none
    int height = 0; ///< of the whole, with its margins
};

/// Draws one opportunity as a card: employer, position, and what is next.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The same for painting and for the size; `option.rect` is the place of the item.
    static CardGeometry geometry(const QStyleOptionViewItem &option, const QModelIndex &index);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace Afterword
