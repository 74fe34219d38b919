// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/composerpage.h"

#include "core/session/followupchanges.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/arrivallist.h"
#include "ui/pages/composer/composerbar.h"
#include "ui/pages/composer/composercolumns.h"
#include "ui/pages/composer/letterbody.h"
#include "ui/pages/composer/letterchoice.h"
#include "ui/pages/composer/noteexport.h"
#include "ui/pages/composer/notewriting.h"
#include "ui/pages/composer/recipientlist.h"
#include "ui/pages/composer/recipients.h"
#include "ui/preferences/preferencefile.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/autosave.h"
#include "ui/writing/checklist.h"
#include "ui/writing/interviewlines.h"
#include "ui/writing/notechecker.h"
#include "ui/writing/notechecks.h"
#include "ui/writing/notefooter.h"
#include "ui/writing/paperview.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ComposerPage::ComposerPage(Session &session, PreferenceFile &preferences, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_autosave(*new Autosave(this))
    , m_note(session, preferences)
{
    setObjectName(u"composerPage"_s);
    m_bar = new ComposerBar(this);
    m_notice = new QLabel(this);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setProperty("kind", u"problem"_s);
    m_notice->setContentsMargins(16, 8, 16, 0);
    m_notice->hide();
    m_footer = new NoteFooter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(buildColumns(), 1);
    layout->addWidget(m_footer);
    m_export = new NoteExport(m_session, *this);
    m_checker = new NoteChecker([this] { return m_note.underCheck(m_paper->text()); }, this);
    buildKeys();
    connectNote();
    connectSession();
}

ComposerPage::~ComposerPage()
{
    m_autosave.flush();
}

QWidget *ComposerPage::buildColumns()
{
    m_paper = new PaperView(this);
    NoteEdit &text = m_paper->edit();
    const FindingActs acts{.fix
        = [&text](const Finding &finding, const QString &better) { text.fix(finding, better); },
        .ignore = [this](const Finding &finding) { ignoreFinding(finding); },
        .keepWord = [this](const QString &word) { keepWord(word); }};
    m_recipients = new RecipientList(m_session, this);
    m_lines = new InterviewLines(this);
    m_checks = new CheckList(acts, this);
    m_arrivals = new ArrivalList(this);
    auto *columns = new ComposerColumns(m_paper, this);
    columns->addLeft(m_recipients);
    columns->addLeft(m_lines);
    columns->addRight(m_checks);
    columns->addRight(m_arrivals);
    return columns;
}

void ComposerPage::buildKeys()
{
    NoteEdit &text = m_paper->edit();
    const auto key = [this](const QKeySequence &keys) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        return shortcut;
    };
    connect(key(Qt::Key_F7), &QShortcut::activated, &text, &NoteEdit::goToNextFinding);
    connect(
        key(Qt::SHIFT | Qt::Key_F7), &QShortcut::activated, &text, &NoteEdit::goToPreviousFinding);
    connect(key(Qt::CTRL | Qt::Key_PageDown), &QShortcut::activated, m_recipients,
        &RecipientList::chooseNext);
    connect(key(Qt::CTRL | Qt::Key_PageUp), &QShortcut::activated, m_recipients,
        &RecipientList::choosePrevious);
}

void ComposerPage::connectNote()
{
    NoteEdit &text = m_paper->edit();
    connect(m_paper, &PaperView::textChanged, this, &ComposerPage::textEdited);
    connect(&text, &NoteEdit::stoodAt, m_footer, &NoteFooter::showFinding);
    connect(&text, &NoteEdit::ignored, this, &ComposerPage::ignoreFinding);
    connect(&text, &NoteEdit::wordKept, this, &ComposerPage::keepWord);
    connect(m_checker, &NoteChecker::checked, this, &ComposerPage::showFindings);
    connect(m_checks, &CheckList::chosen, &text, &NoteEdit::goTo);
    connect(m_lines, &InterviewLines::chosen, &text, &NoteEdit::insertPhrase);
    connect(m_recipients, &RecipientList::chosen, this, &ComposerPage::open);
    connect(m_bar, &ComposerBar::letterChosen, this,
        [this](const QString &name) { rewrite(m_note.writeFrom(name)); });
    connect(m_bar, &ComposerBar::toneChosen, this,
        [this](const QString &tone) { rewrite(m_note.speak(tone)); });
    connect(m_bar, &ComposerBar::channelChosen, this, &ComposerPage::chooseChannel);
    connect(m_bar, &ComposerBar::exportRequested, this, &ComposerPage::exportNote);
    connect(m_bar, &ComposerBar::printRequested, this, &ComposerPage::print);
    connect(m_bar, &ComposerBar::sendRequested, this, &ComposerPage::markSent);
    connect(m_export, &NoteExport::failed, this, &ComposerPage::say);
    connect(m_export, &NoteExport::saved, m_footer, &NoteFooter::showStatus);
}

void ComposerPage::connectSession()
{
    connect(&m_autosave, &Autosave::due, this, &ComposerPage::saveDraft);
    connect(qApp, &QApplication::focusChanged, &m_autosave, &Autosave::flush);
    connect(&m_session, &Session::draftsChanged, this, &ComposerPage::refreshRecipients);
    connect(&m_session, &Session::draftsChanged, this, &ComposerPage::countChanged);
    connect(&m_session, &Session::planChanged, this, &ComposerPage::planChanged);
    // Other words are right now, or another English is written.
    connect(&m_preferences, &PreferenceFile::changed, this, [this] {
        if (m_note.isOpen() && !isSentNow())
            m_checker->touch();
    });
}

bool ComposerPage::open(const FollowUpId &id)
{
    keepDraft();
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
    const QSignalBlocker quiet(m_paper);
    const FollowUp &followUp = m_note.followUp();
    const Dossier &dossier = m_session.dossier();
    m_bar->showTitle(m_note.letter().subject.isEmpty()
            ? subjectOf(followUp, dossier)
            : tr("%1 · %2").arg(personOf(followUp, dossier), subjectOf(followUp, dossier)));
    m_bar->offerLetters(fittingLetters(followUp), m_note.letter().name);
    m_bar->choose(followUp.channel);
    m_bar->chooseTone(m_note.tone());
    m_bar->allowSending(!isSentNow());
    m_paper->showHead(m_note.letter());
    m_paper->begin(m_note.firstText());
    m_paper->setReadOnly(isSentNow());
    m_lines->fill(isSentNow() ? QStringList() : linesFrom(dossier, followUp));
    m_footer->showWords(wordsIn(m_paper->text()));
    refreshRecipients();
    showSavedTime();
    showArrivals();
    m_found.clear();
    m_paper->edit().showFindings({});
    m_checker->forget();
    if (isSentNow()) {
        m_checks->clear();
    } else {
        m_checks->wait();
        m_checker->touch();
    }
    m_paper->focusText();
}

void ComposerPage::rewrite(const Result<void> &written)
{
    if (!written)
        return say(errorText(written.error()));
    m_paper->showHead(m_note.letter());
    m_paper->replace(bodyText(m_note.letter()));
}

void ComposerPage::chooseChannel(Channel channel)
{
    const bool isUntouched = m_paper->text() == bodyText(m_note.letter());
    if (const Result<void> written = m_note.sendBy(channel); !written)
        return say(errorText(written.error()));
    m_paper->showHead(m_note.letter());
    // The seeker's own words stay, whichever way they go.
    if (isUntouched)
        m_paper->replace(bodyText(m_note.letter()));
    showArrivals();
    textEdited();
}

void ComposerPage::textEdited()
{
    if (!m_note.isOpen() || isSentNow())
        return;
    m_autosave.touch();
    m_checker->touch();
    m_footer->showWords(wordsIn(m_paper->text()));
}

void ComposerPage::showFindings(const QList<Finding> &found, CheckDepth)
{
    m_found = found;
    const QString text = m_paper->text();
    const QList<Finding> findings = m_note.withoutIgnored(found, text);
    m_paper->edit().showFindings(findings);
    m_checks->show(findings, text, wellLines(findings, wordsIn(text)));
    if (!m_notice->isHidden())
        say(reasonToStay(findings));
}

void ComposerPage::ignoreFinding(const Finding &finding)
{
    m_note.ignore(finding, m_paper->text());
    showFindings(m_found, CheckDepth::WhileTyping);
    m_autosave.touch();
    m_paper->focusText();
}

void ComposerPage::keepWord(const QString &word)
{
    Preferences wanted = m_preferences.current();
    wanted.ownWords += word;
    if (const Result<void> kept = m_preferences.keep(wanted); !kept)
        say(errorText(kept.error()));
    m_paper->focusText();
}

void ComposerPage::saveDraft()
{
    const QString text = m_paper->text();
    const Verdict verdict = verdictOf(m_note.withoutIgnored(m_found, text));
    if (const Result<void> saved = m_note.keep(text, verdict); saved)
        showSavedTime();
    else
        m_footer->showStatus(tr("The draft could not be kept: %1").arg(errorText(saved.error())));
}

void ComposerPage::showSavedTime()
{
    const auto draft = m_session.drafts().find(noteDraftKey(m_note.followUp().id));
    if (draft == m_session.drafts().end() || draft->second.content.isEmpty())
        return m_footer->showStatus(isSentNow() ? tr("Sent") : tr("What you type is kept."));
    const QDateTime saved = draft->second.savedAt.toTimeZone(m_session.now().timeZone());
    m_footer->showStatus(
        tr("Draft saved %1").arg(locale().toString(saved.time(), QLocale::ShortFormat)));
}

void ComposerPage::showArrivals()
{
    const FollowUp &followUp = m_note.followUp();
    const QDate today = m_session.plan().today;
    m_arrivals->show(
        arrivals(calendarOf(m_session, followUp), today, followUp.closes), followUp.channel, today);
}

void ComposerPage::refreshRecipients()
{
    m_together = writtenTogether(m_session.plan(), m_note.followUp());
    m_recipients->fill(m_together, m_note.followUp().id);
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

Letter ComposerPage::edited() const
{
    return withBody(m_note.letter(), m_paper->text());
}

bool ComposerPage::mayLeave()
{
    // What holds a note back is found at once: nobody has to wait for the worker.
    const QString text = m_paper->text();
    const QString reason
        = reasonToStay(m_note.withoutIgnored(etiquetteFindings(m_note.underCheck(text)), text));
    say(reason);
    if (!reason.isEmpty())
        m_paper->focusText();
    return reason.isEmpty();
}

void ComposerPage::exportNote(NoteFormat format)
{
    if (mayLeave())
        m_export->save(format, edited(), m_note.followUp());
}

void ComposerPage::print()
{
    if (mayLeave())
        m_export->print(edited());
}

void ComposerPage::markSent()
{
    if (isSentNow() || !mayLeave())
        return;
    keepDraft();
    const FollowUp sent = m_note.followUp();
    const QList<FactChange> changes
        = markedDone(m_session.dossier(), sent, m_session.now(), m_paper->text());
    const QString person = personOf(sent, m_session.dossier());
    if (const Result<void> done = m_session.apply(ChangeLabel::Send, person, changes); !done)
        return say(errorText(done.error()));
    // The draft stays: undo brings the note back as it was written.
    if (const FollowUp *next = nextToWrite(m_together, sent.id))
        open(FollowUpId(next->id));
    else
        Q_EMIT requested(ShowToday{});
}

void ComposerPage::say(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setHidden(notice.isEmpty());
}

int ComposerPage::count() const
{
    return static_cast<int>(std::ranges::count_if(m_session.drafts(),
        [](const auto &draft) { return draft.first.startsWith(noteDraftKey({})); }));
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
    keepDraft();
    QWidget::hideEvent(event);
}

} // namespace Afterword
