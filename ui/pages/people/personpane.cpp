// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/personpane.h"

#include "core/people/connection.h"
#include "core/session/cardchanges.h"
#include "ui/pages/people/cardform.h"
#include "ui/pages/people/cardmime.h"
#include "ui/pages/people/personactions.h"
#include "ui/pages/people/personevents.h"
#include "ui/pages/people/persontext.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int minute = 60'000;

QString workOf(const Contact &card)
{
    if (card.title.isEmpty() || card.employer.isEmpty())
        return card.title + card.employer;
    //: A title and an employer: "Head of Analytics, Acme Robotics"
    return PersonPane::tr("%1, %2").arg(card.title, card.employer);
}

} // namespace

PersonPane::PersonPane(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_autosave(*new Autosave(this))
    , m_content(new QWidget)
    , m_events(new PersonEvents)
    , m_actions(new PersonActions)
{
    setObjectName(u"personPane"_s);
    setWidgetResizable(true);
    // Large text may need more than the pane has.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    m_content->setProperty("kind", u"page"_s);
    m_back = new QPushButton(tr("All cards"));
    m_back->setObjectName(u"allCards"_s);
    m_back->setProperty("kind", u"quiet"_s);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(8, 22, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(buildCard());
    layout->addWidget(m_events);
    layout->addStretch(1);
    setWidget(m_content);
    m_content->hide();
    connect(m_back, &QPushButton::clicked, this, &PersonPane::closed);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &PersonPane::closed);
    connect(m_events, &PersonEvents::requested, this, &PersonPane::requested);
    connect(m_actions, &PersonActions::requested, this, &PersonPane::requested);
    connect(m_actions, &PersonActions::copyWished, this, &PersonPane::copy);
    connect(
        m_actions, &PersonActions::removeWished, this, [this] { Q_EMIT removeWished(m_card.id); });
    connect(&m_autosave, &Autosave::due, this, &PersonPane::keepDraft);
    connect(&m_minute, &QTimer::timeout, this, &PersonPane::showTime);
    connect(&session, &Session::planChanged, this, &PersonPane::refresh);
}

PersonPane::~PersonPane()
{
    keep();
    // A field loses the focus once more while it is taken down.
    disconnect(m_form, nullptr, this, nullptr);
}

QWidget *PersonPane::buildCard()
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    m_name = new Label({}, u"heading"_s);
    m_name->setObjectName(u"personName"_s);
    m_work = new Label({}, u"muted"_s);
    m_time = new Label({}, u"muted"_s);
    m_time->setObjectName(u"localTime"_s);
    m_form = new CardForm;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_work);
    layout->addWidget(m_time);
    layout->addSpacing(4);
    layout->addWidget(m_actions);
    layout->addSpacing(8);
    layout->addWidget(m_form);
    connect(m_form, &CardForm::edited, &m_autosave, &Autosave::touch);
    connect(m_form, &CardForm::finished, this, &PersonPane::keep);
    connect(m_form, &CardForm::spellingTicked, this, [this](bool isChecked) {
        keep();
        Contact after = m_card;
        after.spellingChecked = isChecked;
        apply(ChangeLabel::EditContact, after);
    });
    connect(m_form, &CardForm::relationChosen, this, [this](Relation relation) {
        keep();
        Contact after = m_card;
        after.relation = relation;
        apply(ChangeLabel::EditContact, after);
    });
    return frame;
}

void PersonPane::show(const ContactId &card)
{
    if (card == m_card.id && !m_isNew)
        return refresh();
    keep();
    m_isNew = false;
    const Contact *found = findContact(m_session.dossier(), card);
    m_card = found ? *found : Contact{};
    if (found) {
        m_form->display(m_card);
        const CardTexts unfinished = cardTextsFrom(m_session.draft(cardDraftKey(card)));
        m_form->type(unfinished);
        m_form->settle(m_card, unfinished);
        verticalScrollBar()->setValue(0);
    }
    refresh();
}

void PersonPane::begin()
{
    keep();
    m_card = {.id = newId<struct ContactTag>(), .relation = Relation::Network};
    m_isNew = true;
    m_form->display(m_card);
    refresh();
    focusFirst();
}

void PersonPane::focusFirst()
{
    m_form->focusFirst();
}

void PersonPane::showWayBack(bool isShown)
{
    m_back->setVisible(isShown);
}

void PersonPane::refresh()
{
    if (m_isKeeping)
        return;
    const Contact *found = findContact(m_session.dossier(), m_card.id);
    if (found)
        m_card = *found;
    else if (!m_isNew)
        m_card = {};
    m_content->setVisible(!m_card.id.isEmpty());
    if (m_card.id.isEmpty())
        return;
    m_form->display(m_card);
    showHeader();
    m_events->display(m_card, m_session.dossier(), m_session.plan());
    m_actions->display(m_card.id, m_session.dossier(), m_session.plan());
    showTime();
}

void PersonPane::showHeader()
{
    m_name->setText(m_isNew ? tr("New card") : fullName(m_card));
    m_work->setText(m_isNew ? tr("The card is made as soon as it has a name.") : workOf(m_card));
    m_work->setVisible(!m_work->text().isEmpty());
}

void PersonPane::showTime()
{
    const Dossier &dossier = m_session.dossier();
    const QDateTime now = m_session.now();
    const QString time = localTimeText(now, zoneOf(m_card, dossier), dossier.seeker.timeZone);
    m_time->setHidden(time.isEmpty());
    m_time->setText(tr("Local time %1").arg(time));
    m_minute.start(minute - now.time().msecsSinceStartOfDay() % minute);
}

void PersonPane::keep()
{
    if (m_card.id.isEmpty() || m_isKeeping)
        return;
    m_autosave.forget();
    const CardEntry entry = entered(m_card, m_form->typed());
    const QString key = m_isNew ? newCardDraftKey(m_card.id) : cardDraftKey(m_card.id);
    if (m_isNew && fullName(entry.card).isEmpty())
        return keepDraft();
    const auto label = m_isNew ? ChangeLabel::AddContact : ChangeLabel::EditContact;
    if ((m_isNew || entry.card != m_card) && !apply(label, entry.card))
        return; // It could not be stored: what was typed stays, and so does its draft.
    if (const Result<void> kept = m_session.saveDraft(key, {}); !kept)
        Q_EMIT failed(kept.error());
    if (const Result<void> kept
        = m_session.saveDraft(cardDraftKey(m_card.id), draftOf(entry.unfinished));
        !kept)
        Q_EMIT failed(kept.error());
    m_form->settle(m_card, entry.unfinished);
}

bool PersonPane::apply(ChangeLabel label, const Contact &card)
{
    const bool isNew = label == ChangeLabel::AddContact;
    const Contact after = connectedOn(m_session.plan().today, isNew ? nullptr : &m_card, card);
    const QList<FactChange> facts = isNew ? QList<FactChange>{{.before = {}, .after = after}}
                                          : cardEdited(m_session.dossier(), after);
    if (facts.isEmpty())
        return false;
    m_isKeeping = true;
    const Result<void> done = m_session.apply(label, fullName(after), facts);
    m_isKeeping = false;
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_card = after;
    m_isNew = false;
    refresh();
    if (isNew)
        Q_EMIT made(after.id);
    return true;
}

void PersonPane::keepDraft()
{
    if (m_card.id.isEmpty())
        return;
    const QString key = m_isNew ? newCardDraftKey(m_card.id) : cardDraftKey(m_card.id);
    if (const Result<void> kept = m_session.saveDraft(key, draftOf(m_form->typed())); !kept)
        Q_EMIT failed(kept.error());
}

void PersonPane::copy()
{
    keep();
    QGuiApplication::clipboard()->setMimeData(cardMime({m_card}, {}).release());
    Q_EMIT said(tr("Copied the card of %1.").arg(fullName(m_card)));
}

void PersonPane::hideEvent(QHideEvent *event)
{
    keep();
    m_minute.stop();
    QScrollArea::hideEvent(event);
}

void PersonPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_card.id.isEmpty())
        showTime();
}

} // namespace Afterword
