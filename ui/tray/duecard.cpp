// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/duecard.h"

#include "ui/followups/wishmenu.h"
#include "ui/models/followupmodel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DueCard::DueCard(const TodayRow &row, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, u"heading"_s))
    , m_subject(new ElidedLabel({}, u"muted"_s))
    , m_due(new Pill({}, u"soon"_s))
    , m_menu(new WishMenu(this))
{
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_subject);
    second->addWidget(m_due);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(second);
    layout->addSpacing(4);
    layout->addWidget(buildButtons());
    connect(m_menu, &WishMenu::wished, this, [this](Wish wish) { Q_EMIT wished(m_row.id, wish); });
    display(row);
}

QPushButton *DueCard::addButton(const QString &text, Wish wish)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, wish] { Q_EMIT wished(m_row.id, wish); });
    return button;
}

QWidget *DueCard::buildButtons()
{
    m_open = addButton(tr("Open"), Wish::Act);
    m_open->setProperty("kind", u"primary"_s);
    m_done = addButton(tr("Done"), Wish::MarkDone);
    m_later = new QPushButton(tr("Later"));
    connect(m_later, &QPushButton::clicked, this,
        [this] { m_menu->popupSnooze(m_later->mapToGlobal(QPoint(0, m_later->height()))); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QPushButton *button : {m_open, m_done, m_later})
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

void DueCard::display(const TodayRow &row)
{
    m_row = row;
    m_title->setText(row.title);
    m_subject->setText(row.subject);
    m_due->say(row.due, row.section == Section::Overdue ? u"late"_s : u"soon"_s);
    // Opening what is only to be ticked off would tick it off.
    m_open->setVisible(row.action != Action::MarkDone);
    for (QPushButton *button : {m_open, m_done, m_later})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), row.title));
    setAccessibleName(spokenText(row));
}

void DueCard::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<Wish> wish = wishOf(*event))
        return Q_EMIT wished(m_row.id, *wish);
    if (event->key() == Qt::Key_S)
        return m_menu->popupSnooze(mapToGlobal(rect().center()));
    // The area around it would scroll.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
    QFrame::keyPressEvent(event);
}

} // namespace Afterword
