// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/notestab.h"

#include "core/session/opportunitychanges.h"
#include "ui/widgets/autosave.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString draftKey(const OpportunityId &opportunity)
{
    return u"opportunity-notes:"_s + opportunity.text;
}

} // namespace

NotesTab::NotesTab(Session &session, QWidget *parent)
    : OpportunityTab(parent)
    , m_session(session)
    , m_notes(new QPlainTextEdit)
    , m_autosave(new Autosave(this))
{
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(
        tr("What you want to remember: the way in, what to bring, what to ask. Nobody else reads "
           "it."));
    m_notes->setTabChangesFocus(true);
    m_notes->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_notes);
    connect(m_notes, &QPlainTextEdit::textChanged, m_autosave, &Autosave::touch);
    connect(m_autosave, &Autosave::due, this, &NotesTab::saveDraft);
}

QString NotesTab::kept() const
{
    const Opportunity *opportunity = findOpportunity(m_session.dossier(), m_opportunity);
    return opportunity ? opportunity->notes : QString();
}

void NotesTab::show(const OpportunityId &opportunity)
{
    if (opportunity != m_opportunity) {
        commit();
        m_opportunity = opportunity;
    }
    m_notes->setEnabled(findOpportunity(m_session.dossier(), m_opportunity));
    const QString draft = m_session.draft(draftKey(m_opportunity));
    // While there are words under way, what is stored must not push them aside.
    const QString text = draft.isEmpty() ? kept() : draft;
    if (m_autosave->isPending() || m_notes->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(text);
}

void NotesTab::keepDraft()
{
    commit();
}

void NotesTab::saveDraft()
{
    // A draft without words would be none, and a crash would bring the old ones back.
    if (m_notes->toPlainText().isEmpty())
        return commit();
    report(m_session.saveDraft(draftKey(m_opportunity), m_notes->toPlainText()));
}

void NotesTab::commit()
{
    m_autosave->forget();
    const OpportunityId opportunity = m_opportunity;
    const Opportunity *found = findOpportunity(m_session.dossier(), opportunity);
    if (!found)
        return;
    const QString employer = found->employer;
    const auto facts = notedOpportunity(opportunity, m_notes->toPlainText(), m_session.dossier());
    const bool hasDraft = m_session.drafts().contains(draftKey(opportunity));
    if (!facts.isEmpty()) {
        const Result<void> done = m_session.apply(ChangeLabel::EditOpportunity, employer, facts);
        report(done);
        // What could not be stored stays a draft.
        if (!done)
            return;
    }
    if (hasDraft)
        report(m_session.saveDraft(draftKey(opportunity), {}));
}

void NotesTab::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

bool NotesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        commit();
    return OpportunityTab::eventFilter(watched, event);
}

void NotesTab::hideEvent(QHideEvent *event)
{
    commit();
    OpportunityTab::hideEvent(event);
}

} // namespace Afterword
