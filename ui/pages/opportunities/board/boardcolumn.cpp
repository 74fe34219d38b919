// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunities/board/boardcolumn.h"

#include "core/dossier/names.h"
#include "ui/pages/opportunities/board/carddelegate.h"
#include "ui/text/stagetext.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

BoardColumn::BoardColumn(Stage stage, QWidget *parent)
    : QListView(parent)
    , m_stage(stage)
    , m_cards(new BoardModel(this))
{
    setObjectName(u"column-"_s + nameOf(stage));
    setAccessibleName(stageText(stage));
    setFrameShape(QFrame::NoFrame);
    setModel(m_cards);
    setItemDelegate(new CardDelegate(this));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDefaultDropAction(Qt::CopyAction);
    connect(this, &QListView::activated, this, [this] { Q_EMIT opened(current()); });
}

OpportunityId BoardColumn::current() const
{
    return {currentIndex().data(BoardModel::IdRole).toString()};
}

void BoardColumn::makeCurrent(const OpportunityId &id)
{
    for (int row = 0; row < m_cards->rowCount(); ++row) {
        if (m_cards->row(row).id == id)
            setCurrentIndex(m_cards->index(row));
    }
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isSideways)
        return QListView::keyPressEvent(event);
    const bool isToTheEnd
        = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int columns = isToTheEnd ? 1 : -1;
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT focusPushed(columns);
    else if (const OpportunityId id = current(); !id.isEmpty())
        Q_EMIT cardPushed(id, columns);
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(0));
}

bool BoardColumn::isFromElsewhere(const QDropEvent &event) const
{
    return event.source() != this && event.mimeData()->hasFormat(BoardModel::mimeType());
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(isFromElsewhere(*event));
    if (event->isAccepted())
        Q_EMIT hovered();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(isFromElsewhere(*event));
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    if (!isFromElsewhere(*event))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped({QString::fromUtf8(event->mimeData()->data(BoardModel::mimeType()))}, m_stage);
}

} // namespace Afterword
