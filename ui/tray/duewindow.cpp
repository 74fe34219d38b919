// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/duewindow.h"

#include "ui/followups/followupdesk.h"
#include "ui/models/todayrow.h"
#include "ui/tray/duecard.h"
#include "ui/tray/duenews.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype mostCards = 20; // the window has room for the rest
constexpr auto placeKey = "due-window"_L1;

QList<TodayRow> dueRows(const Session &session)
{
    QList<TodayRow> rows = todayRows(
        session.plan(), session.dossier(), session.advice().playbooks, session.drafts());
    rows.removeIf([](const TodayRow &row) { return row.section == Section::NextDays; });
    return rows;
}

QString titleFor(int count)
{
    if (count == 0)
        return DueWindow::tr("All done");
    return count == 1 ? DueWindow::tr("One thing is due")
                      : DueWindow::tr("%n things are due", nullptr, count);
}

} // namespace

DueWindow::DueWindow(Session &session, QSettings &settings)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_session(session)
    , m_settings(settings)
    , m_desk(*new FollowUpDesk(session, this))
    , m_title(*new Label({}, u"title"_s))
    , m_empty(*new Label(tr("Nothing is due. Whatever comes next is in the window."), u"muted"_s))
    , m_area(*new QScrollArea)
{
    setWindowTitle(tr("Due – Afterword"));
    setAccessibleName(tr("What is due"));
    setObjectName(u"dueWindow"_s);
    setProperty("kind", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    // It is the last window when the other one is closed, and yet not the end.
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connect(&m_desk, &FollowUpDesk::requested, this, &DueWindow::requested);
    connect(&m_desk, &FollowUpDesk::failed, this, &DueWindow::failed);
    connect(&session, &Session::planChanged, this, &DueWindow::refresh);
    connect(&session, &Session::draftsChanged, this, &DueWindow::refresh);
    m_isPlaced = restoreGeometry(m_settings.value(placeKey).toByteArray());
    if (!m_isPlaced)
        resize(fontMetrics().averageCharWidth() * 62, fontMetrics().height() * 26);
    refresh();
}

void DueWindow::build()
{
    auto *body = new QWidget;
    body->setProperty("kind", u"page"_s);
    m_news = new QVBoxLayout;
    m_news->setSpacing(8);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(16, 0, 16, 8);
    inside->setSpacing(8);
    inside->addLayout(m_news);
    inside->addWidget(&m_empty);
    inside->addLayout(m_list);
    inside->addStretch(1);
    m_area.setWidgetResizable(true);
    m_area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area.setFocusPolicy(Qt::NoFocus);
    m_area.setWidget(body);
    auto *window = new QPushButton(tr("Open Afterword"));
    window->setProperty("kind", u"link"_s);
    connect(window, &QPushButton::clicked, this, &DueWindow::windowRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 12);
    layout->setSpacing(12);
    m_title.setContentsMargins(16, 0, 16, 0);
    layout->addWidget(&m_title);
    layout->addWidget(&m_area, 1);
    layout->addWidget(window, 0, Qt::AlignHCenter);
}

void DueWindow::announce(const DueMessage &message)
{
    withdraw(message.key);
    m_messages.append(message);
    placeMessages();
    come(Qt::OtherFocusReason);
    if (DueCard *card = cardOf(message.followUp)) {
        // What has just come up has no place on the screen before the next turn.
        QMetaObject::invokeMethod(
            this, [this, card] { m_area.ensureWidgetVisible(card); }, Qt::QueuedConnection);
    }
}

void DueWindow::withdraw(const QString &key)
{
    m_messages.removeIf([&key](const DueMessage &message) { return message.key == key; });
    placeMessages();
}

void DueWindow::open()
{
    come(Qt::ActiveWindowFocusReason);
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::ActiveWindowFocusReason);
}

void DueWindow::come(Qt::FocusReason reason)
{
    const bool isAsked = reason == Qt::ActiveWindowFocusReason;
    // Whoever is writing somewhere else must not find their words typed in here.
    setAttribute(Qt::WA_ShowWithoutActivating, !isAsked);
    m_isAskedFor = isAsked || (m_isAskedFor && isVisible());
    if (!isVisible() && !m_isPlaced)
        placeAtEdge();
    if (isMinimized())
        showNormal();
    show();
    raise();
    if (isAsked)
        activateWindow();
    else
        QApplication::alert(this);
}

/// Where notifications stand on most desktops when they are many: in the corner where text ends.
void DueWindow::placeAtEdge()
{
    const QRect room = screen()->availableGeometry().adjusted(16, 16, -16, -48);
    resize(size().boundedTo(room.size()));
    move(QStyle::alignedRect(layoutDirection(), Qt::AlignBottom | Qt::AlignRight, size(), room)
             .topLeft());
}

void DueWindow::refresh()
{
    const QList<TodayRow> rows = dueRows(m_session);
    m_title.setText(titleFor(static_cast<int>(rows.size())));
    m_empty.setVisible(rows.isEmpty());
    arrange(rows.mid(0, mostCards));
    placeMessages();
}

/// A card lives as long as its follow-up, so that the focus survives each replanning.
void DueWindow::arrange(const QList<TodayRow> &rows)
{
    QList<DueCard *> before = std::exchange(m_cards, {});
    const auto focused = std::ranges::find_if(before, [](DueCard *card) {
        return card->hasFocus() || card->isAncestorOf(QApplication::focusWidget());
    });
    const auto place = focused - before.begin();
    bool isFocusLost = focused != before.end();
    for (const TodayRow &row : rows) {
        const auto known = std::ranges::find_if(
            before, [&row](DueCard *card) { return card && card->followUp() == row.id; });
        isFocusLost = isFocusLost && known != focused;
        DueCard *card = known == before.end() ? newCard(row) : std::exchange(*known, nullptr);
        card->display(row);
        m_list->addWidget(card);
        m_cards.append(card);
    }
    for (DueCard *card : std::as_const(before)) {
        if (card)
            card->deleteLater();
    }
    if (isFocusLost && !m_cards.isEmpty())
        m_cards.at(std::min<qsizetype>(place, m_cards.size() - 1))->setFocus(Qt::OtherFocusReason);
}

DueCard *DueWindow::newCard(const TodayRow &row)
{
    auto *card = new DueCard(row);
    connect(card, &DueCard::wished, this, &DueWindow::fulfil);
    connect(card, &DueCard::stepped, this, &DueWindow::moveFocus);
    return card;
}

void DueWindow::fulfil(const FollowUpId &followUp, Wish wish)
{
    const FollowUp *found = findFollowUp(m_session.plan(), followUp);
    if (found && wish == Wish::Act && actionOf(*found) != Action::MarkDone)
        Q_EMIT followUpRequested(followUp);
    else
        m_desk.fulfil(followUp, wish);
}

void DueWindow::placeMessages()
{
    while (QLayoutItem *item = m_news->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const DueMessage &message : std::as_const(m_messages)) {
        const QString text = message.besideCards.value_or(message.text);
        const bool isAllOnCards = message.besideCards && text.isEmpty();
        if (isAllOnCards || cardOf(message.followUp))
            continue;
        auto *news = new DueNews(message.title, text);
        connect(
            news, &DueNews::putAway, this, [this, key = message.key] { putAway(key); },
            Qt::QueuedConnection);
        m_news->addWidget(news);
    }
}

void DueWindow::putAway(const QString &key)
{
    withdraw(key);
    Q_EMIT seen(key);
}

DueCard *DueWindow::cardOf(const FollowUpId &followUp) const
{
    const auto found = std::ranges::find(m_cards, followUp, &DueCard::followUp);
    return found == m_cards.end() ? nullptr : *found;
}

void DueWindow::moveFocus(int step)
{
    const auto focused = std::ranges::find_if(m_cards, [](DueCard *card) {
        return card->hasFocus() || card->isAncestorOf(QApplication::focusWidget());
    });
    const qsizetype place = focused == m_cards.end() ? 0 : focused - m_cards.begin() + step;
    if (place >= 0 && place < m_cards.size()) {
        m_cards.at(place)->setFocus(Qt::TabFocusReason);
        m_area.ensureWidgetVisible(m_cards.at(place));
    }
}

void DueWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void DueWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(placeKey, saveGeometry());
    m_isPlaced = true;
    QWidget::closeEvent(event);
    // All of it stood before the seeker's eyes.
    for (const DueMessage &message : std::exchange(m_messages, {}))
        Q_EMIT seen(message.key);
    placeMessages();
}

} // namespace Afterword
