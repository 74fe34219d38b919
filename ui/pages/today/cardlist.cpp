// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/cardlist.h"

#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int mostAhead = 30;

} // namespace

CardList::CardList(const FollowUpModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_more->setProperty("kind", u"quiet"_s);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        arrange();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { addCards(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { removeCards(first, last); });
    connect(&model, &QAbstractItemModel::rowsMoved, this, &CardList::arrangeSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            refreshCards(first.row(), last.row());
        });
    addCards(0, model.rowCount() - 1);
    arrange();
}

FollowUpCard *CardList::card(const FollowUpId &followUp) const
{
    const auto found = m_cards.find(followUp);
    return found == m_cards.end() || !found->second->isVisibleTo(this) ? nullptr : found->second;
}

QList<FollowUpCard *> CardList::cards() const
{
    QList<FollowUpCard *> shown;
    for (const TodayRow &row : m_model.rows()) {
        if (FollowUpCard *one = card(row.id))
            shown.append(one);
    }
    return shown;
}

void CardList::addCards(int first, int last)
{
    for (int place = first; place <= last; ++place) {
        const TodayRow &row = m_model.row(place);
        auto *card = new FollowUpCard(row, this);
        connect(card, &FollowUpCard::wished, this, &CardList::wished);
        m_cards[row.id] = card;
    }
    arrangeSoon();
}

void CardList::removeCards(int first, int last)
{
    for (int place = first; place <= last; ++place) {
        const auto found = m_cards.find(m_model.row(place).id);
        if (found->second->isAncestorOf(QApplication::focusWidget()) || found->second->hasFocus())
            m_placeToFocus = place;
        found->second->hide();
        found->second->deleteLater();
        m_cards.erase(found);
    }
    arrangeSoon();
}

void CardList::refreshCards(int first, int last)
{
    for (int place = first; place <= last; ++place)
        m_cards.at(m_model.row(place).id)->display(m_model.row(place));
    arrangeSoon();
}

void CardList::arrangeSoon()
{
    if (m_isArranging)
        return;
    m_isArranging = true;
    QMetaObject::invokeMethod(this, &CardList::arrange, Qt::QueuedConnection);
}

void CardList::arrange()
{
    m_isArranging = false;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    qDeleteAll(std::exchange(m_headings, {}));
    m_more->hide();
    for (const Section section : {Section::Overdue, Section::Today, Section::NextDays})
        addSection(section);
    m_layout->addWidget(m_more);
    m_layout->addStretch(1);
    if (m_placeToFocus >= 0) {
        const QList<FollowUpCard *> shown = cards();
        if (!shown.isEmpty())
            shown.at(std::min<qsizetype>(m_placeToFocus, shown.size() - 1))->setFocus();
        m_placeToFocus = -1;
    }
    Q_EMIT arranged();
}

void CardList::addSection(Section section)
{
    int count = 0;
    const int most = section == Section::NextDays && !m_showsAll ? mostAhead : INT_MAX;
    for (const TodayRow &row : m_model.rows()) {
        if (row.section != section)
            continue;
        if (count == 0) {
            m_headings.append(new Label(sectionText(section), u"section"_s, this));
            m_headings.last()->setContentsMargins(0, m_headings.size() > 1 ? 12 : 0, 0, 0);
            m_layout->addWidget(m_headings.last());
            m_headings.last()->show();
        }
        FollowUpCard *card = m_cards.at(row.id);
        card->setVisible(count < most);
        if (count < most)
            m_layout->addWidget(card);
        ++count;
    }
    m_more->setText(tr("Show %n more", nullptr, count - most));
    m_more->setVisible(count > most);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
    QWidget::keyPressEvent(event);
}

void CardList::moveFocus(int step)
{
    const QList<FollowUpCard *> shown = cards();
    const qsizetype place = focusedPlace() + step;
    if (place >= 0 && place < shown.size())
        shown.at(place)->setFocus(Qt::TabFocusReason);
}

int CardList::focusedPlace() const
{
    const QWidget *focused = QApplication::focusWidget();
    const QList<FollowUpCard *> shown = cards();
    const auto found = std::ranges::find_if(shown,
        [&](const FollowUpCard *one) { return one == focused || one->isAncestorOf(focused); });
    return found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
}

} // namespace Afterword
