// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/partlist.h"

#include "ui/delegates/summarydelegate.h"

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
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.row(index.row()).id); });
}

} // namespace Afterword
