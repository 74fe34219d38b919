// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/cardgrid.h"

#include "ui/pages/people/businesscard.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Afterword {

CardGrid::CardGrid(QAbstractItemModel &model, int sectionRole, QWidget *parent)
    : QListView(parent)
    , m_sectionRole(sectionRole)
{
    setModel(&model);
    setItemDelegate(new BusinessCard(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setProperty("kind", QStringLiteral("cards"));
    viewport()->setAutoFillBackground(false);
}

GridSizes CardGrid::sizes() const
{
    return {.leastWidth = fontMetrics().averageCharWidth() * 36 + 32,
        .cardHeight = cardHeightFor(font()),
        .headingHeight = fontMetrics().lineSpacing() + 2,
        .margins = {24, 4, 16, 24}};
}

void CardGrid::doItemsLayout()
{
    QStringList sections;
    for (int row = 0; row < model()->rowCount(); ++row)
        sections.append(model()->index(row, 0).data(m_sectionRole).toString());
    m_plan = gridPlan(sections, viewport()->width(), sizes());
    QAbstractItemView::doItemsLayout();
}

void CardGrid::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(sizes().cardHeight / 3);
    bar->setRange(0, std::max(0, m_plan.height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

int CardGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CardGrid::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

QRect CardGrid::shown(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), {0, 0, viewport()->width(), 0}, place)
        .translated(0, -verticalOffset());
}

QRect CardGrid::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_plan.cards.size())
        return {};
    return shown(m_plan.cards.at(index.row()));
}

QModelIndex CardGrid::indexAt(const QPoint &point) const
{
    // Cards come by rows from the top, so those above the point are skipped at once.
    const int y = point.y() + verticalOffset();
    const auto first = std::ranges::lower_bound(
        m_plan.cards, y, {}, [](const QRect &place) { return place.bottom(); });
    for (auto card = first; card != m_plan.cards.end() && card->top() <= y; ++card) {
        if (shown(*card).contains(point))
            return model()->index(static_cast<int>(card - m_plan.cards.begin()), 0);
    }
    return {};
}

void CardGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    if (!index.isValid() || index.row() >= m_plan.cards.size())
        return;
    QRect place = m_plan.cards.at(index.row()).adjusted(0, -8, 0, 8);
    const int room = viewport()->height();
    // The heading above a first row belongs to it.
    for (const GridHeading &heading : m_plan.headings) {
        if (heading.place.top() < place.top() && place.top() - heading.place.bottom() < 16)
            place.setTop(heading.place.top());
    }
    const int top = verticalOffset();
    if (hint == PositionAtTop || place.top() < top)
        verticalScrollBar()->setValue(place.top());
    else if (place.bottom() > top + room)
        verticalScrollBar()->setValue(std::min(place.top(), place.bottom() - room));
}

int CardGrid::pageStep(int from, int direction) const
{
    const int rows = std::max(1, viewport()->height() / std::max(1, sizes().cardHeight));
    for (int i = 0; i < rows; ++i)
        from = neighbourIn(m_plan, from, direction > 0 ? GridStep::Below : GridStep::Above);
    return from;
}

QModelIndex CardGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int from = currentIndex().row();
    const auto at = [this](int row) { return model()->index(row, 0); };
    switch (action) {
    case MoveLeft:
        return at(neighbourIn(m_plan, from, isMirrored ? GridStep::After : GridStep::Before));
    case MoveRight:
        return at(neighbourIn(m_plan, from, isMirrored ? GridStep::Before : GridStep::After));
    case MovePrevious:
        return at(neighbourIn(m_plan, from, GridStep::Before));
    case MoveNext:
        return at(neighbourIn(m_plan, from, GridStep::After));
    case MoveUp:
        return at(neighbourIn(m_plan, from, GridStep::Above));
    case MoveDown:
        return at(neighbourIn(m_plan, from, GridStep::Below));
    case MovePageUp:
        return at(pageStep(from, -1));
    case MovePageDown:
        return at(pageStep(from, 1));
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(model()->rowCount() - 1);
    }
    return {};
}

void CardGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion CardGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void CardGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    drawHeadings(painter, event->rect());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex underMouse = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const QStyle::State plain = option.state & ~QStyle::State_MouseOver;
    const int first = event->rect().top() + verticalOffset();
    auto card = std::ranges::lower_bound(
        m_plan.cards, first, {}, [](const QRect &place) { return place.bottom(); });
    for (; card != m_plan.cards.end(); ++card) {
        const int row = static_cast<int>(card - m_plan.cards.begin());
        const QModelIndex index = model()->index(row, 0);
        option.rect = shown(*card);
        if (option.rect.top() > event->rect().bottom() || !index.isValid())
            break;
        option.state = plain & ~(QStyle::State_Selected | QStyle::State_HasFocus);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == underMouse);
        itemDelegate()->paint(&painter, option, index);
    }
}

void CardGrid::drawHeadings(QPainter &painter, const QRect &dirty) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(currentTheme().muted);
    const auto alignment
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    for (const GridHeading &heading : m_plan.headings) {
        const QRect place = shown(heading.place);
        if (place.intersects(dirty))
            painter.drawText(place, int(alignment),
                painter.fontMetrics().elidedText(heading.text, Qt::ElideRight, place.width()));
    }
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void CardGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void CardGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentIndex().isValid() && event->key() == Qt::Key_Delete) {
        Q_EMIT removeWished(currentIndex());
        return;
    }
    // Not every style lets the keyboard activate an item.
    if (currentIndex().isValid() && isEnter && event->modifiers() == Qt::NoModifier) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardGrid::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void CardGrid::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QListView::rowsInserted(parent, first, last);
    if (hasFocus() && !currentIndex().isValid())
        setCurrentIndex(model()->index(first, 0));
}

void CardGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        scrollTo(current);
    Q_EMIT chosen(current);
}

} // namespace Afterword
