// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/followupcard.h"

#include "ui/followups/wishmenu.h"
#include "ui/models/followupmodel.h"
#include "ui/theme/icon.h"
#include "ui/widgets/icondisc.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString actionText(const TodayRow &row)
{
    switch (row.action) {
    case Action::WriteNote:
        return row.hasDraft ? FollowUpCard::tr("Finish the note")
                            : FollowUpCard::tr("Write the note");
    case Action::StartCall:
        return FollowUpCard::tr("Start the call");
    case Action::AwaitCall:
        return FollowUpCard::tr("Open the call sheet");
    case Action::MarkDone:
        return FollowUpCard::tr("Mark done");
    }
    return {};
}

QString toneOf(const TodayRow &row)
{
    return row.section == Section::Overdue ? u"late"_s : u"soon"_s;
}

} // namespace

FollowUpCard::FollowUpCard(const TodayRow &row, QWidget *parent)
    : QFrame(parent)
    , m_disc(new IconDisc)
    , m_day(new Label({}, u"muted"_s))
{
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    buildButtons();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(12);
    layout->addWidget(m_disc);
    layout->addWidget(m_day);
    layout->addLayout(buildWords(), 1);
    layout->addWidget(m_action);
    layout->addWidget(m_more);
    display(row);
}

QBoxLayout *FollowUpCard::buildWords()
{
    m_title = new Label({}, u"heading"_s);
    m_subject = new ElidedLabel({}, u"muted"_s);
    m_due = new Pill({}, u"soon"_s);
    m_why = new Label({}, u"small"_s);
    auto *subject = new QHBoxLayout;
    subject->setSpacing(8);
    subject->addWidget(m_subject);
    subject->addWidget(m_due);
    subject->addStretch(1);
    m_heading = new QBoxLayout(QBoxLayout::TopToBottom);
    m_heading->setSpacing(3);
    m_heading->addWidget(m_title);
    m_heading->addLayout(subject, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(m_heading);
    words->addWidget(m_why);
    return words;
}

void FollowUpCard::buildButtons()
{
    m_action = new QPushButton;
    m_action->setProperty("kind", u"primary"_s);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT wished(m_row.id, Wish::Act); });
    m_menu = new WishMenu(this);
    connect(m_menu, &WishMenu::wished, this, [this](Wish wish) { Q_EMIT wished(m_row.id, wish); });
    m_more = new QToolButton;
    m_more->setIcon(icon(u"dots"_s));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More"));
}

void FollowUpCard::display(const TodayRow &row)
{
    m_row = row;
    const bool isAhead = row.section == Section::NextDays;
    m_disc->draw(
        row.icon, row.section == Section::Overdue ? IconDisc::Mood::Late : IconDisc::Mood::Calm);
    m_disc->setVisible(!isAhead);
    //: A date format: short weekday and day.
    m_day->setText(QLocale().toString(row.day, tr("ddd d")));
    m_day->setFixedWidth(m_day->fontMetrics().horizontalAdvance(u"Wed 30 "_s));
    m_day->setVisible(isAhead);
    m_title->setText(row.title);
    m_subject->setText(row.subject);
    m_due->say(isAhead ? QString() : row.due, toneOf(row));
    //: %1 is one sentence or two.
    m_why->setText(tr("Why: %1").arg(row.why));
    m_why->setVisible(!isAhead && !row.why.isEmpty());
    m_heading->setDirection(QBoxLayout::TopToBottom);
    m_action->setText(actionText(row));
    m_action->setVisible(!isAhead);
    m_action->setAccessibleName(tr("%1: %2").arg(actionText(row), row.title));
    m_more->setAccessibleName(tr("More for: %1").arg(row.title));
    setAccessibleName(spokenText(row));
}

void FollowUpCard::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<Wish> wish = wishOf(*event))
        return Q_EMIT wished(m_row.id, *wish);
    if (event->key() == Qt::Key_S)
        return m_menu->popupSnooze(mapToGlobal(rect().center()));
    if (event->key() == Qt::Key_Menu)
        return m_more->showMenu();
    QFrame::keyPressEvent(event);
}

void FollowUpCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

} // namespace Afterword
