// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/wishmenu.h"

namespace Afterword {

WishMenu::WishMenu(QWidget *parent)
    : QMenu(parent)
    , m_snooze(new QMenu(tr("Snooze"), this))
{
    add(*this, tr("Mark done\tSpace"), Wish::MarkDone);
    add(*m_snooze, tr("Later today"), Wish::LaterToday);
    add(*m_snooze, tr("Tomorrow"), Wish::Tomorrow);
    add(*m_snooze, tr("Next office day"), Wish::NextOfficeDay);
    add(*m_snooze, tr("Choose …"), Wish::ChooseSnooze);
    addMenu(m_snooze);
    add(*this, tr("Move …\tM"), Wish::Move);
    add(*this, tr("Skip\tDel"), Wish::Skip);
    addSeparator();
    add(*this, tr("Why?\tW"), Wish::ShowWhy);
    add(*this, tr("Show the opportunity\tO"), Wish::ShowOpportunity);
}

void WishMenu::popupSnooze(const QPoint &place)
{
    m_snooze->popup(place);
    m_snooze->setActiveAction(m_snooze->actions().constFirst());
}

void WishMenu::add(QMenu &menu, const QString &text, Wish wish)
{
    connect(menu.addAction(text), &QAction::triggered, this, [this, wish] { Q_EMIT wished(wish); });
}

} // namespace Afterword
