// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "core/session/followupchanges.h"
#include "ui/dialogs/daydialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/pages/today/calldialog.h"
#include "ui/pages/today/cardlist.h"
#include "ui/pages/today/snooze.h"
#include "ui/pages/today/todayside.h"
#include "ui/pages/today/whylines.h"
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
    , m_cards(new CardList(m_model))
    , m_side(new TodaySide(session.plan().today))
    , m_area(new QScrollArea)
{
    setProperty("kind", u"page"_s);
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
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 24, 0, 16);
    side->addWidget(m_side);
    layout->addLayout(side);
    connect(m_cards, &CardList::wished, this, &TodayPage::fulfil);
    connect(m_side, &TodaySide::dayChosen, this, &TodayPage::focusDay);
    connect(&session, &Session::planChanged, this, &TodayPage::display);
    connect(&session, &Session::draftsChanged, this, &TodayPage::display);
    display();
}

QWidget *TodayPage::buildColumn()
{
    auto *column = new QWidget;
    column->setProperty("kind", u"page"_s);
    m_title = new Label({}, u"title"_s);
    m_summary = new Label({}, u"muted"_s);
    m_empty = buildEmpty();
    auto *layout = new QVBoxLayout(column);
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

bool TodayPage::focusCardOf(const ContactId &contact, const OpportunityId &opportunity)
{
    for (FollowUpCard *card : m_cards->cards()) {
        const TodayRow &row = card->row();
        if (contact.isEmpty() ? row.opportunity == opportunity : row.contact == contact) {
            m_area->ensureWidgetVisible(card);
            card->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QList<FollowUpCard *> cards = m_cards->cards();
    if (!cards.isEmpty() && !isAncestorOf(focusWidget()))
        cards.first()->setFocus();
}

void TodayPage::fulfil(const FollowUpId &id, Wish wish)
{
    const FollowUp *found = findFollowUp(m_session.plan(), id);
    if (!found)
        return;
    const FollowUp followUp = *found;
    const Dossier &dossier = m_session.dossier();
    switch (wish) {
    case Wish::Act:
        return act(followUp);
    case Wish::MarkDone:
        return apply(
            ChangeLabel::MarkDone, followUp, markedDone(dossier, followUp, m_session.now()));
    case Wish::Skip:
        return apply(ChangeLabel::Skip, followUp, skipped(dossier, followUp, m_session.now()));
    case Wish::LaterToday:
    case Wish::Tomorrow:
    case Wish::NextOfficeDay:
        return snoozeUntil(followUp, snoozeTime(followUp, wish, m_session));
    case Wish::ChooseSnooze:
    case Wish::Move:
        return chooseDay(id, wish);
    case Wish::ShowWhy:
        return showWhy(followUp);
    }
}

void TodayPage::act(const FollowUp &followUp)
{
    switch (actionOf(followUp)) {
    case Action::WriteNote:
        Q_EMIT requested(ShowNote{followUp.id});
        return;
    case Action::StartCall:
    case Action::AwaitCall:
        return startCall(followUp);
    case Action::MarkDone:
        return fulfil(followUp.id, Wish::MarkDone);
    }
}

void TodayPage::startCall(const FollowUp &followUp)
{
    const Dossier &dossier = m_session.dossier();
    CallSheet sheet{.title = titleOf(followUp, dossier, m_session.plan().today),
        .subject = subjectOf(followUp, dossier)};
    if (const Contact *contact = findContact(dossier, followUp.contact)) {
        sheet.numbers = contact->phones;
        sheet.bestTimes = contact->bestTimes;
    }
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    const Playbook &playbook = playbookNamed(
        m_session.advice().playbooks, opportunity ? opportunity->playbook : QString());
    const Result<CallScript> words = callScript({.dossier = dossier,
        .followUp = followUp,
        .playbook = playbook,
        .today = m_session.plan().today});
    if (words)
        sheet.words = *words;
    else
        Q_EMIT failed(words.error());
    auto *dialog = new CallDialog(sheet, this);
    connect(dialog, &CallDialog::callEnded, this,
        [this, id = followUp.id](const CallResult &result) { endCall(id, result); });
    dialog->open();
}

void TodayPage::endCall(const FollowUpId &id, const CallResult &result)
{
    const FollowUp *found = findFollowUp(m_session.plan(), id);
    if (!found)
        return;
    const FollowUp followUp = *found;
    apply(ChangeLabel::LogCall, followUp,
        called(m_session.dossier(), followUp, m_session.now(), result));
    if (result.outcome == LogOutcome::NoAnswer)
        Q_EMIT said(tr("Noted that nobody answered. The call stays on your list."));
}

void TodayPage::snoozeUntil(const FollowUp &followUp, const WallTime &until)
{
    apply(ChangeLabel::Snooze, followUp,
        snoozed(m_session.dossier(), followUp, until, m_session.now()));
}

void TodayPage::chooseDay(const FollowUpId &id, Wish wish)
{
    const QString question = wish == Wish::Move ? tr("Move to which day?") : tr("Until which day?");
    auto *dialog = new DayDialog(question, m_session.plan().today, this);
    connect(dialog, &DayDialog::dayChosen, this, [this, id, wish](QDate day) {
        const FollowUp *found = findFollowUp(m_session.plan(), id);
        if (!found)
            return;
        const FollowUp followUp = *found;
        if (wish == Wish::Move)
            apply(ChangeLabel::Move, followUp,
                moved(m_session.dossier(), followUp, {day}, m_session.now()));
        else
            snoozeUntil(followUp, {day});
    });
    dialog->open();
}

void TodayPage::showWhy(const FollowUp &followUp)
{
    const QString title = titleOf(followUp, m_session.dossier(), m_session.plan().today);
    (new TextDialog(title, whyLines(followUp, m_session), this))->open();
}

void TodayPage::apply(ChangeLabel label, const FollowUp &followUp, const QList<FactChange> &facts)
{
    if (facts.isEmpty())
        return;
    const QString about = personOf(followUp, m_session.dossier());
    if (const Result<void> done = m_session.apply(label, about, facts); !done)
        Q_EMIT failed(done.error());
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
