// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/partlist.h"

#include "ui/delegates/summarydelegate.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PartList::PartList(const QString &name, QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new SummaryDelegate(this));
    setAccessibleName(name);
    setProperty("kind", u"plain"_s);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    // Not `activated`: how many clicks that takes depends on the desktop.
    connect(this, &QListView::clicked, this, &PartList::openRow);
}

void PartList::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.row(index.row()).id);
}

void PartList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openRow(currentIndex());
    QListView::keyPressEvent(event);
}

} // namespace Afterword
