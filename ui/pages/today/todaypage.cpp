// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "ui/followups/followupdesk.h"
#include "ui/pages/today/cardlist.h"
#include "ui/pages/today/todayside.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

TodayPage::TodayPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_desk(new FollowUpDesk(session, this))
    , m_cards(new CardList(m_model))
    , m_side(new TodaySide(session.plan().today))
    , m_area(new QScrollArea)
{
    setProperty("kind", u"page"_s);
    setObjectName(u"todayPage"_s);
    setAccessibleName(tr("Today"));
    auto *column = buildColumn();
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(column);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_area, 1);
    m_beside = new QVBoxLayout;
    m_beside->addWidget(m_side);
    layout->addLayout(m_beside);
    connect(m_cards, &CardList::wished, m_desk, &FollowUpDesk::fulfil);
    connect(m_desk, &FollowUpDesk::requested, this, &Page::requested);
    connect(m_desk, &FollowUpDesk::failed, this, &Page::failed);
    connect(m_side, &TodaySide::dayChosen, this, &TodayPage::focusDay);
    connect(m_side, &TodaySide::dayActivated, this,
        [this](QDate day) { Q_EMIT requested(ShowDay{day}); });
    connect(&session, &Session::planChanged, this, &TodayPage::display);
    connect(&session, &Session::draftsChanged, this, &TodayPage::display);
    display();
}

void TodayPage::placeSide()
{
    // Cards narrower than this say too little on a line.
    const int cards = fontMetrics().averageCharWidth() * 56;
    const bool isRoom = width() - m_side->width() >= cards;
    QVBoxLayout *place = isRoom ? m_beside : m_below;
    if (place->indexOf(m_side) < 0)
        place->addWidget(m_side);
    m_beside->setContentsMargins(0, isRoom ? 24 : 0, 0, isRoom ? 16 : 0);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    placeSide();
    Page::resizeEvent(event);
}

QWidget *TodayPage::buildColumn()
{
    auto *column = new QWidget;
    column->setProperty("kind", u"page"_s);
    m_title = new Label({}, u"title"_s);
    m_summary = new Label({}, u"muted"_s);
    m_empty = buildEmpty();
    auto *layout = new QVBoxLayout(column);
    m_below = layout;
    layout->setContentsMargins(24, 22, 16, 24);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(16);
    layout->addWidget(m_empty);
    layout->addWidget(m_cards, 1);
    return column;
}

QWidget *TodayPage::buildEmpty()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Nothing is due yet"), u"heading"_s));
    layout->addWidget(new Label(
        tr("Here stands what to do next: whom to thank, whom to call, what to prepare, and why. "
           "It all follows from your interviews: write down the last one, while it is fresh."),
        u"muted"_s));
    auto *record = new QPushButton(tr("Record an interview"));
    record->setProperty("kind", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(record);
    row->addStretch(1);
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(record, &QPushButton::clicked, this, [this] { Q_EMIT requested(RecordInterview{}); });
    return card;
}

void TodayPage::display()
{
    const Plan &plan = m_session.plan();
    const QList<TodayRow> rows
        = todayRows(plan, m_session.dossier(), m_session.advice().playbooks, m_session.drafts());
    m_model.setRows(rows);
    m_title->setText(longDate(plan.today));
    m_summary->setText(summaryOf(rows, plan));
    m_summary->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_side->display(plan, m_session.dossier());
    Q_EMIT countChanged();
}

int TodayPage::count() const
{
    return static_cast<int>(std::ranges::count_if(
        m_model.rows(), [](const TodayRow &row) { return row.section != Section::NextDays; }));
}

void TodayPage::showEvent(QShowEvent *event)
{
    placeSide();
    QWidget::showEvent(event);
    const QList<FollowUpCard *> cards = m_cards->cards();
    const QWidget *last = focusWidget();
    // The card that had the focus may have gone while another page was shown.
    const bool isOnCard = std::ranges::any_of(cards,
        [last](const FollowUpCard *card) { return card == last || card->isAncestorOf(last); });
    if (!cards.isEmpty() && !isOnCard)
        cards.first()->setFocus();
}

void TodayPage::focusDay(QDate day)
{
    for (FollowUpCard *card : m_cards->cards()) {
        if (card->row().day == day) {
            m_area->ensureWidgetVisible(card);
            card->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace Afterword
