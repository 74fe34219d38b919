// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/ids.h"
#include "ui/pages/people/gridplan.h"

#include <QListView>

namespace Afterword {

/// Business cards side by side under headings. Qt's list knows no headings, so places are worked
/// out here; choosing, dragging and what a screen reader is told stay Qt's.
class CardGrid final : public QListView
{
    Q_OBJECT

public:
    /// `model` has a heading for each row under `sectionRole`.
    CardGrid(QAbstractItemModel &model, int sectionRole, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< the current card is another
    void removeWished(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    GridSizes sizes() const;
    QRect shown(const QRect &place) const;
    void drawHeadings(QPainter &painter, const QRect &dirty) const;
    int pageStep(int from, int direction) const;

    const int m_sectionRole;
    GridPlan m_plan;
};

} // namespace Afterword
