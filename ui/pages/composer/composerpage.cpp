// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/composerpage.h"

#include "ui/models/todayrow.h"
#include "ui/pages/composer/composerbar.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/pages/composer/notedeparture.h"
#include "ui/pages/composer/notereview.h"
#include "ui/pages/composer/noterewriting.h"
#include "ui/pages/composer/notetemplates.h"
#include "ui/pages/composer/noteversions.h"
#include "ui/pages/composer/recipientlist.h"
#include "ui/preferences/preferencefile.h"
#include "ui/sending/sentquestion.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/autosave.h"
#include "ui/writing/checklist.h"
#include "ui/writing/interviewlines.h"
#include "ui/writing/notefooter.h"
#include "ui/writing/sheet/paperview.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ComposerPage::ComposerPage(
    Session &session, PreferenceFile &preferences, QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_autosave(*new Autosave(this))
    , m_note(session, preferences)
    , m_ui(buildComposer(*this, session,
          {.ignore = [this](const Finding &finding) { m_review->ignore(finding); },
              .keepWord = [this](const QString &word) { m_review->keepWord(word); }}))
    , m_paper(m_note, *m_ui.paper)
    , m_captions(session, m_note, preferences, m_ui)
{
    setObjectName(u"composerPage"_s);
    m_departure = new NoteDeparture(m_session, m_note, *m_ui.paper, settings);
    m_templates = new NoteTemplates(m_note, m_preferences.letterFolder(), *this);
    m_versions = new NoteVersions(m_session, m_note, *this);
    m_review = new NoteReview(m_note, m_preferences, m_ui);
    m_rewriting = new NoteRewriting(m_note, m_paper, m_captions, this);
    connectNote();
    connectRewriting();
    connectReview();
    connectDeparture();
    connectSession();
}

ComposerPage::~ComposerPage()
{
    m_autosave.flush();
}

void ComposerPage::connectNote()
{
    NoteEdit &text = m_ui.paper->edit();
    connect(m_ui.paper, &PaperView::textChanged, this, &ComposerPage::textEdited);
    connect(&text, &NoteEdit::stoodAt, m_ui.footer, &NoteFooter::showFinding);
    connect(&text, &NoteEdit::ignored, m_review, &NoteReview::ignore);
    connect(&text, &NoteEdit::wordKept, m_review, &NoteReview::keepWord);
    connect(&text, &NoteEdit::linkRefused, this, [this](const QString &typed) {
        say(tr("“%1” cannot stand behind words of a letter: it is no address on the web and no "
               "e-mail address.")
                .arg(typed));
    });
    connect(m_ui.checks, &CheckList::chosen, &text, &NoteEdit::goTo);
    connect(m_ui.lines, &InterviewLines::chosen, &text, &NoteEdit::insertPhrase);
    connect(m_ui.recipients, &RecipientList::chosen, this, &ComposerPage::open);
}

void ComposerPage::connectRewriting()
{
    connect(m_ui.bar, &ComposerBar::letterChosen, m_rewriting, &NoteRewriting::writeFrom);
    connect(m_ui.bar, &ComposerBar::templatesRequested, m_templates, &NoteTemplates::show);
    connect(m_ui.bar, &ComposerBar::toneChosen, m_rewriting, &NoteRewriting::speak);
    connect(m_ui.bar, &ComposerBar::channelChosen, m_rewriting, &NoteRewriting::sendBy);
    connect(m_templates, &NoteTemplates::changed, m_rewriting, &NoteRewriting::followTemplates);
    connect(m_rewriting, &NoteRewriting::versionWanted, this, &ComposerPage::keepVersion);
    connect(m_rewriting, &NoteRewriting::rerouted, this, &ComposerPage::textEdited);
    connect(m_rewriting, &NoteRewriting::refused, this, &ComposerPage::say);
}

void ComposerPage::connectReview()
{
    connect(m_review, &NoteReview::shown, this, [this](const QString &reasonToStay) {
        showFit();
        if (!m_ui.notice->isHidden())
            say(reasonToStay);
    });
    connect(m_review, &NoteReview::keepingWanted, &m_autosave, &Autosave::touch);
    connect(m_review, &NoteReview::refused, this, &ComposerPage::say);
}

void ComposerPage::connectDeparture()
{
    connect(m_ui.bar, &ComposerBar::exportRequested, m_departure, &NoteDeparture::exportNote);
    connect(m_ui.bar, &ComposerBar::printRequested, m_departure, &NoteDeparture::print);
    connect(m_ui.bar, &ComposerBar::sendRequested, m_departure, &NoteDeparture::send);
    connect(m_departure, &NoteDeparture::refused, this, &ComposerPage::say);
    connect(m_departure, &NoteDeparture::keepingWanted, this, &ComposerPage::keepDraft);
    connect(m_departure, &NoteDeparture::saved, m_ui.footer, &NoteFooter::showStatus);
    connect(m_departure, &NoteDeparture::sent, this, &ComposerPage::goOnAfter);
    connect(m_departure, &NoteDeparture::passed, this, [this](NotePassage passage) {
        m_note.pass(passage);
        saveDraft();
        askWhetherSent();
    });
    connect(m_ui.question, &SentQuestion::sent, m_departure, &NoteDeparture::markSent);
    connect(m_ui.question, &SentQuestion::notYet, this, [this] {
        m_ui.question->hide();
        m_ui.paper->focusText();
    });
}

void ComposerPage::connectSession()
{
    connect(m_ui.bar, &ComposerBar::versionsRequested, this, [this] {
        keepDraft();
        m_versions->show();
    });
    connect(m_versions, &NoteVersions::failed, this, &ComposerPage::say);
    connect(m_versions, &NoteVersions::restored, this, &ComposerPage::open);
    connect(&m_autosave, &Autosave::due, this, &ComposerPage::saveDraft);
    connect(qApp, &QApplication::focusChanged, &m_autosave, &Autosave::flush);
    connect(&m_session, &Session::draftsChanged, this, &ComposerPage::refreshRecipients);
    connect(&m_session, &Session::draftsChanged, this, &ComposerPage::countChanged);
    connect(&m_session, &Session::planChanged, this, &ComposerPage::planChanged);
    connect(&m_session, &Session::planChanged, this, &ComposerPage::countChanged);
    connect(&m_preferences, &PreferenceFile::changed, this, &ComposerPage::preferencesChanged);
}

void ComposerPage::preferencesChanged()
{
    if (!m_note.isOpen())
        return;
    m_rewriting->followPreferences();
    showFit();
}

bool ComposerPage::open(const FollowUpId &id)
{
    keepVersion();
    const FollowUp *followUp = findFollowUp(m_session.plan(), id);
    if (!followUp)
        return false;
    if (const Result<void> opened = m_note.open(*followUp); !opened) {
        say(errorText(opened.error()));
        return false;
    }
    say({});
    showNote();
    return true;
}

void ComposerPage::showNote()
{
    const QSignalBlocker quiet(m_ui.paper);
    m_captions.begin();
    askWhetherSent();
    m_paper.begin();
    m_captions.showLength(m_paper.text());
    refreshRecipients();
    m_review->begin();
    m_ui.paper->focusText();
}

void ComposerPage::textEdited()
{
    if (!m_note.isOpen() || isSentNow())
        return;
    // Other words than those that were handed over.
    m_note.pass(NotePassage::Here);
    m_ui.question->hide();
    m_autosave.touch();
    m_review->touch();
    m_captions.showLength(m_paper.text());
}

void ComposerPage::saveDraft()
{
    if (const Result<void> saved = m_note.keep(m_paper.text(), m_review->verdict()); saved)
        m_captions.showSavedTime();
    else
        m_captions.showNotSaved(saved.error());
}

void ComposerPage::refreshRecipients()
{
    m_together = writtenTogether(m_session.plan(), m_note.followUp());
    m_ui.recipients->fill(m_together, m_note.followUp().id);
}

void ComposerPage::planChanged()
{
    const FollowUp *now = findFollowUp(m_session.plan(), m_note.followUp().id);
    if (!now)
        return;
    // Sent here, or taken back by undo.
    if (isSent(*now) != isSentNow()) {
        m_autosave.forget();
        open(FollowUpId(now->id));
    } else {
        m_note.follow(*now);
        refreshRecipients();
    }
}

bool ComposerPage::isSentNow() const
{
    return isSent(m_note.followUp());
}

void ComposerPage::showFit()
{
    m_ui.footer->showFit(m_paper.showPages());
}

void ComposerPage::keepVersion()
{
    keepDraft();
    m_versions->keep();
}

void ComposerPage::askWhetherSent()
{
    m_ui.question->hide();
    if (!isSentNow() && m_note.passage() == NotePassage::HandedOver)
        m_ui.question->ask(personOf(m_note.followUp(), m_session.dossier()));
}

void ComposerPage::goOnAfter(const FollowUpId &sent)
{
    // The draft stays: undo brings the note back as it was written.
    if (const FollowUp *next = nextToWrite(m_together, sent))
        open(FollowUpId(next->id));
    else
        Q_EMIT requested(ShowToday{});
}

void ComposerPage::say(const QString &notice)
{
    m_ui.notice->setText(notice);
    m_ui.notice->setHidden(notice.isEmpty());
}

int ComposerPage::count() const
{
    return begunNotes(m_session);
}

bool ComposerPage::isBusy() const
{
    return m_note.isOpen() && !m_review->isThrough();
}

std::optional<Destination> ComposerPage::place() const
{
    const bool isThere = m_note.isOpen() && findFollowUp(m_session.plan(), m_note.followUp().id);
    return isThere ? std::optional<Destination>(ShowNote{m_note.followUp().id}) : std::nullopt;
}

void ComposerPage::keepDraft()
{
    m_autosave.flush();
}

bool ComposerPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Close)
        keepDraft();
    return QWidget::event(event);
}

void ComposerPage::hideEvent(QHideEvent *event)
{
    keepVersion();
    QWidget::hideEvent(event);
}

} // namespace Afterword
