// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/storyentry.h"

#include "ui/followups/wishmenu.h"
#include "ui/pages/opportunity/storymark.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString actionText(const StoryRow &row)
{
    if (!row.interview.text.isEmpty() && row.followUp.isEmpty())
        return StoryEntry::tr("Edit");
    if (row.followUp.isEmpty())
        return row.text.isEmpty() ? QString() : StoryEntry::tr("Read it");
    switch (row.action) {
    case Action::WriteNote:
        return row.hasDraft ? StoryEntry::tr("Finish the note") : StoryEntry::tr("Write the note");
    case Action::StartCall:
        return StoryEntry::tr("Start the call");
    case Action::AwaitCall:
        return StoryEntry::tr("Open the call sheet");
    case Action::MarkDone:
        return StoryEntry::tr("Mark done");
    }
    return {};
}

QString titleText(const StoryRow &row)
{
    //: What to do, and the way it goes: "Thank Ana Núñez · by e-mail".
    return row.way.isEmpty() ? row.title : StoryEntry::tr("%1 · %2").arg(row.title, row.way);
}

void setKind(QWidget &widget, const QString &kind)
{
    if (widget.property("kind") == kind)
        return;
    widget.setProperty("kind", kind);
    // A style sheet looks at properties only when a widget is polished.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

StoryEntry::StoryEntry(const StoryRow &row, QWidget *parent)
    : QFrame(parent)
    , m_mark(new StoryMark)
    , m_title(new Label({}, u"heading"_s))
    , m_lines(new Label({}, u"muted"_s))
{
    setProperty("kind", u"entry"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 6, 0, 6);
    words->setSpacing(2);
    words->addLayout(buildHead());
    words->addWidget(m_title);
    words->addWidget(m_lines);
    m_links = new QVBoxLayout;
    words->addLayout(m_links);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(m_mark);
    layout->addLayout(words, 1);
    layout->addLayout(buildButtons());
    display(row);
}

QBoxLayout *StoryEntry::buildHead()
{
    m_when = new QLabel;
    m_when->setTextFormat(Qt::PlainText);
    m_when->setProperty("kind", u"muted"_s);
    m_pill = new Pill({}, u"soon"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_when);
    head->addWidget(m_pill);
    head->addStretch(1);
    return head;
}

QBoxLayout *StoryEntry::buildButtons()
{
    m_action = new QPushButton;
    connect(m_action, &QPushButton::clicked, this, &StoryEntry::act);
    m_menu = new WishMenu(this);
    connect(m_menu, &WishMenu::wished, this,
        [this](Wish wish) { Q_EMIT wished(m_row.followUp, wish); });
    m_more = new QToolButton;
    m_more->setIcon(icon(u"dots"_s));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(m_more);
    return buttons;
}

void StoryEntry::display(const StoryRow &row)
{
    m_row = row;
    m_mark->draw(row.isPast ? StoryMark::Time::Past : StoryMark::Time::ToCome);
    m_when->setText(row.when);
    m_pill->say(row.pill, row.tone);
    m_title->setText(titleText(row));
    setKind(*m_title, row.isQuiet ? u"muted"_s : u"heading"_s);
    m_lines->setText(row.lines.join(u'\n'));
    m_lines->setHidden(row.lines.isEmpty());
    const QString action = actionText(row);
    m_action->setText(action);
    m_action->setHidden(action.isEmpty() || (!row.followUp.isEmpty() && !row.isNow));
    m_action->setAccessibleName(tr("%1: %2").arg(action, row.title));
    m_more->setHidden(row.followUp.isEmpty());
    m_more->setAccessibleName(tr("More for: %1").arg(row.title));
    setAccessibleName(spokenText(row));
    showLinks();
}

void StoryEntry::showLinks()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Crossing &crossing : m_row.crossings) {
        if (crossing.other.isEmpty())
            continue;
        auto *link = new QPushButton(tr("Show %1").arg(crossing.employer));
        link->setProperty("kind", u"link"_s);
        connect(link, &QPushButton::clicked, this,
            [this, other = crossing.other] { Q_EMIT otherRequested(other); });
        m_links->addWidget(link, 0, Qt::AlignLeading);
    }
}

void StoryEntry::act()
{
    if (!m_row.followUp.isEmpty())
        Q_EMIT wished(m_row.followUp, Wish::Act);
    else if (!m_row.interview.isEmpty())
        Q_EMIT editRequested(m_row.interview);
    else if (!m_row.text.isEmpty())
        Q_EMIT readRequested(m_row.title, m_row.text);
}

void StoryEntry::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Wish> wish = wishOf(*event);
    if (wish == Wish::Act)
        return act();
    if (m_row.followUp.isEmpty())
        return QFrame::keyPressEvent(event);
    if (wish)
        return Q_EMIT wished(m_row.followUp, *wish);
    if (event->key() == Qt::Key_S)
        return m_menu->popupSnooze(mapToGlobal(rect().center()));
    if (event->key() == Qt::Key_Menu)
        return m_more->showMenu();
    QFrame::keyPressEvent(event);
}

void StoryEntry::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

} // namespace Afterword
