// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/peoplecard.h"

#include <QRect>
#include <QStyledItemDelegate>

namespace Afterword {

/// Where each part of a card stands within it.
struct BusinessCardParts
{
    QRect disc;
    QRect name;
    QRect title;
    QRect employer;
    QList<QRect> lines = {};
    QRect pill; ///< empty where there is none
    QRect role;

    bool operator==(const BusinessCardParts &) const = default;
};

/// One rule for size, painting and hits.
BusinessCardParts businessCardParts(
    const PeopleCard &card, const QRect &place, const QFont &font, Qt::LayoutDirection direction);

/// How high a card is, in any row.
int cardHeightFor(const QFont &font);

/// Draws a business card.
class BusinessCard final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace Afterword
