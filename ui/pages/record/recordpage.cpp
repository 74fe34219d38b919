// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/recordpage.h"

#include "core/session/session.h"
#include "ui/pages/record/causedplan.h"
#include "ui/pages/record/debriefdraft.h"
#include "ui/pages/record/debriefeditor.h"
#include "ui/text/errortext.h"
#include "ui/widgets/autosave.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString draftKey = u"debrief"_s;

/// The opportunity that the changes leave with the interview.
OpportunityId opportunityIn(const QList<FactChange> &changes)
{
    for (const FactChange &change : changes) {
        if (change.after && std::holds_alternative<Opportunity>(*change.after))
            return std::get<Opportunity>(*change.after).id;
    }
    return {};
}

} // namespace

RecordPage::RecordPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_autosave(*new Autosave(this))
    , m_stack(*new QStackedWidget(this))
    , m_fresh(freshForm(session.now()))
{
    setObjectName(u"recordPage"_s);
    m_editor = new DebriefEditor(session, this);
    m_caused = new CausedPlan(session, this);
    m_stack.addWidget(buildForm());
    m_stack.addWidget(m_caused);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(&m_stack);
    m_editor->fill(m_fresh);
    m_fresh = m_editor->form();
    connectParts();
    restore();
}

RecordPage::~RecordPage()
{
    m_autosave.flush();
}

QWidget *RecordPage::buildForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_editor, 1);
    layout->addWidget(buildFooter());
    return form;
}

QWidget *RecordPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Record an interview"), header);
    title->setProperty("kind", u"title"_s);
    m_notice = new QWidget(header);
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setProperty("kind", u"muted"_s);
    m_startAnew = new QPushButton(tr("St&art anew"), m_notice);
    m_startAnew->setObjectName(u"startAnew"_s);
    m_bringBack = new QPushButton(tr("Bring it &back"), m_notice);
    m_bringBack->setObjectName(u"bringBack"_s);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->setSpacing(12);
    notice->addWidget(m_noticeText);
    notice->addWidget(m_startAnew);
    notice->addWidget(m_bringBack);
    notice->addStretch();
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    showNotice({});
    return header;
}

QWidget *RecordPage::buildFooter()
{
    auto *footer = new QFrame(this);
    m_status = new QLabel(tr("What you type is kept."), footer);
    m_status->setObjectName(u"draftStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setProperty("kind", u"muted"_s);
    m_record = new QPushButton(tr("Rec&ord"), footer);
    m_record->setObjectName(u"record"_s);
    m_record->setProperty("kind", u"primary"_s);
    m_record->setToolTip(tr("Ctrl+Enter"));
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 8, 24, 12);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_record);
    return footer;
}

void RecordPage::connectParts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RecordPage::record);
    }
    connect(m_record, &QPushButton::clicked, this, &RecordPage::record);
    connect(m_startAnew, &QPushButton::clicked, this, &RecordPage::startAnew);
    connect(m_bringBack, &QPushButton::clicked, this, &RecordPage::bringBack);
    connect(m_editor, &DebriefEditor::changed, &m_autosave, &Autosave::touch);
    connect(&m_autosave, &Autosave::due, this, &RecordPage::saveDraft);
    connect(qApp, &QApplication::focusChanged, &m_autosave, &Autosave::flush);
    connect(m_caused, &CausedPlan::noteRequested, this,
        [this](const FollowUpId &followUp) { Q_EMIT requested(ShowNote{followUp}); });
    connect(m_caused, &CausedPlan::todayRequested, this, [this] { Q_EMIT requested(ShowToday{}); });
    connect(m_caused, &CausedPlan::anotherRequested, this, [this] { begin(); });
    connect(m_caused, &CausedPlan::peopleMissed, this, &RecordPage::edit);
}

void RecordPage::restore()
{
    const auto draft = m_session.drafts().find(draftKey);
    if (draft == m_session.drafts().end())
        return;
    const std::optional<DebriefForm> form = formFromDraft(draft->second.content);
    if (!form)
        return;
    m_editor->fill(*form);
    const QDateTime saved = draft->second.savedAt.toTimeZone(m_session.now().timeZone());
    showNotice(tr("Restored what you had typed at %1.")
                   .arg(locale().toString(saved.time(), QLocale::ShortFormat)));
    m_startAnew->show();
}

void RecordPage::edit(const InterviewId &interview)
{
    const std::optional<DebriefForm> form = formOf(m_session.dossier(), interview);
    if (!form)
        return;
    setAside();
    m_editor->fill(*form);
    m_editor->focusFirst();
}

bool RecordPage::isShowingForm() const
{
    return m_stack.currentWidget() != m_caused;
}

/// What was begun and not recorded can be brought back; a crash before anything else is typed
/// brings it back by itself.
void RecordPage::setAside()
{
    m_autosave.flush();
    const bool isBegun = isShowingForm() && isUnfinished();
    m_setAside = m_editor->form();
    showNotice(
        isBegun ? tr("The interview that you had begun to write down is set aside.") : QString());
    m_bringBack->setVisible(isBegun);
    m_stack.setCurrentIndex(0);
}

void RecordPage::begin(const OpportunityId &opportunity)
{
    const Opportunity *about = findOpportunity(m_session.dossier(), opportunity);
    if (!about)
        return begin();
    setAside();
    m_fresh = formAbout(*about, m_session.now());
    m_editor->fill(m_fresh);
    m_fresh = m_editor->form();
    m_editor->focusFirst();
}

void RecordPage::begin()
{
    if (!isShowingForm()) {
        m_fresh = freshForm(m_session.now());
        m_editor->fill(m_fresh);
        m_fresh = m_editor->form();
        showNotice({});
        m_status->setText(tr("What you type is kept."));
        m_stack.setCurrentIndex(0);
    }
    m_editor->focusFirst();
}

bool RecordPage::isUnfinished() const
{
    return !m_session.draft(draftKey).isEmpty();
}

void RecordPage::keepDraft()
{
    m_autosave.flush();
}

void RecordPage::startAnew()
{
    m_autosave.flush();
    m_setAside = m_editor->form();
    m_fresh = freshForm(m_session.now());
    m_editor->fill(m_fresh);
    m_fresh = m_editor->form();
    // The draft stays until something new is typed: a crash now would bring the old words back.
    showNotice(tr("Started anew."));
    m_bringBack->show();
    m_editor->focusFirst();
}

void RecordPage::bringBack()
{
    m_editor->fill(m_setAside);
    showNotice({});
    m_autosave.touch();
    m_autosave.flush();
    m_editor->focusFirst();
}

void RecordPage::saveDraft()
{
    const DebriefForm form = m_editor->form();
    const QString content = form == m_fresh ? QString() : toDraft(form);
    if (const Result<void> saved = m_session.saveDraft(draftKey, content); !saved)
        m_status->setText(tr("The draft could not be kept: %1").arg(errorText(saved.error())));
    else if (!content.isEmpty())
        m_status->setText(
            tr("Draft saved %1")
                .arg(locale().toString(m_session.now().time(), QLocale::ShortFormat)));
}

void RecordPage::record()
{
    if (!isShowingForm())
        return;
    const DebriefForm form = m_editor->form();
    const Debrief debrief = debriefOf(form, m_session.dossier());
    if (const Result<void> right = checked(debrief, m_session.dossier()); !right)
        return refuse(right.error());
    const QList<FactChange> changes
        = recorded(debrief, m_session.dossier()) + changedCards(form, m_session.dossier());
    if (const Result<void> done
        = m_session.apply(ChangeLabel::RecordInterview, debrief.employer, changes);
        !done)
        return refuse(done.error());
    m_autosave.forget();
    if (const Result<void> removed = m_session.saveDraft(draftKey, {}); !removed)
        m_status->setText(errorText(removed.error()));
    m_caused->fill(opportunityIn(changes));
    m_stack.setCurrentWidget(m_caused);
    m_caused->focusFirst();
}

void RecordPage::refuse(const Error &error)
{
    m_autosave.flush();
    if (!m_editor->showProblem(error))
        showNotice(errorText(error));
}

void RecordPage::showNotice(const QString &notice)
{
    m_noticeText->setText(notice);
    m_notice->setHidden(notice.isEmpty());
    m_startAnew->hide();
    m_bringBack->hide();
}

bool RecordPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Close)
        m_autosave.flush();
    return QWidget::event(event);
}

void RecordPage::hideEvent(QHideEvent *event)
{
    m_autosave.flush();
    QWidget::hideEvent(event);
}

} // namespace Afterword
