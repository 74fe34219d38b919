// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QStyledItemDelegate>

namespace Afterword {

/// Draws one row of the palette, what was asked for in bold.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const PaletteModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    /// Where the parts of a row stand, the first one on the side where reading begins.
    struct Geometry
    {
        QRect title;
        QRect detail;
        QRect keys;
        int height = 0;
    };
    static Geometry geometry(const QStyleOptionViewItem &option, const PaletteRow &row);

    const PaletteModel &m_model;
};

} // namespace Afterword
