// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/composerpage.h"

#include "core/session/followupchanges.h"
#include "core/session/session.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/checklist.h"
#include "ui/pages/composer/composerbar.h"
#include "ui/pages/composer/interviewlines.h"
#include "ui/pages/composer/letterbody.h"
#include "ui/pages/composer/letterchoice.h"
#include "ui/pages/composer/notechecks.h"
#include "ui/pages/composer/notedraft.h"
#include "ui/pages/composer/noteexport.h"
#include "ui/pages/composer/notewriting.h"
#include "ui/pages/composer/paperview.h"
#include "ui/pages/composer/recipientlist.h"
#include "ui/pages/composer/recipients.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/autosave.h"

#include <QApplication>
#include <QEvent>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

ComposerPage::ComposerPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_autosave(*new Autosave(this))
{
    setObjectName(u"composerPage"_s);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(200);
    m_bar = new ComposerBar(this);
    m_notice = new QLabel(this);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setProperty("kind", u"problem"_s);
    m_notice->setContentsMargins(16, 8, 16, 0);
    m_notice->hide();
    m_splitter = new QSplitter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(buildSides(), 1);
    layout->addWidget(buildFooter());
    m_export = new NoteExport(m_session, *this);
    connectParts();
}

ComposerPage::~ComposerPage()
{
    m_autosave.flush();
}

QWidget *ComposerPage::buildSides()
{
    m_recipients = new RecipientList(m_session, this);
    m_lines = new InterviewLines(this);
    m_paper = new PaperView(this);
    m_checks = new CheckList(this);
    const auto side = [&](const QString &name) {
        auto *area = new QScrollArea(m_splitter);
        area->setObjectName(name);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidgetResizable(true);
        auto *body = new QWidget;
        auto *layout = new QVBoxLayout(body);
        layout->setContentsMargins(12, 12, 12, 12);
        layout->setSpacing(16);
        layout->addStretch();
        area->setWidget(body);
        return area;
    };
    m_left = side(u"left"_s);
    m_splitter->addWidget(m_paper);
    m_right = side(u"right"_s);
    m_splitter->setStretchFactor(1, 1);
    auto *left = qobject_cast<QVBoxLayout *>(m_left->widget()->layout());
    left->insertWidget(0, m_recipients);
    left->insertWidget(1, m_lines);
    arrange();
    return m_splitter;
}

QWidget *ComposerPage::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("kind", u"topbar"_s);
    m_status = new QLabel(footer);
    m_status->setObjectName(u"draftStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_words = new QLabel(footer);
    m_words->setObjectName(u"words"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(16, 4, 16, 4);
    for (QLabel *label : {m_status, m_words})
        label->setProperty("kind", u"muted"_s);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_words);
    return footer;
}

void ComposerPage::connectParts()
{
    connect(m_paper, &PaperView::textChanged, this, &ComposerPage::textEdited);
    connect(&m_autosave, &Autosave::due, this, &ComposerPage::saveDraft);
    connect(&m_checkSoon, &QTimer::timeout, this, &ComposerPage::check);
    connect(qApp, &QApplication::focusChanged, &m_autosave, &Autosave::flush);
    connect(m_recipients, &RecipientList::chosen, this, &ComposerPage::open);
    connect(m_lines, &InterviewLines::chosen, m_paper, &PaperView::insert);
    connect(m_bar, &ComposerBar::letterChosen, this, &ComposerPage::chooseLetter);
    connect(m_bar, &ComposerBar::channelChosen, this, &ComposerPage::chooseChannel);
    connect(m_bar, &ComposerBar::exportRequested, this, &ComposerPage::exportNote);
    connect(m_bar, &ComposerBar::printRequested, this, &ComposerPage::print);
    connect(m_export, &NoteExport::failed, this, &ComposerPage::say);
    connect(m_export, &NoteExport::saved, m_status, &QLabel::setText);
    connect(m_bar, &ComposerBar::sendRequested, this, &ComposerPage::markSent);
    connect(&m_session, &Session::draftsChanged, this, &ComposerPage::refreshRecipients);
    connect(&m_session, &Session::draftsChanged, this, &ComposerPage::countChanged);
    connect(&m_session, &Session::planChanged, this, &ComposerPage::planChanged);
}

void ComposerPage::arrange()
{
    constexpr int threeColumns = 940;
    constexpr int twoColumns = 560;
    const bool isWide = width() >= threeColumns;
    m_splitter->setOrientation(width() < twoColumns ? Qt::Vertical : Qt::Horizontal);
    m_right->setVisible(isWide);
    QScrollArea *home = isWide ? m_right : m_left;
    auto *layout = qobject_cast<QVBoxLayout *>(home->widget()->layout());
    if (layout->indexOf(m_checks) >= 0)
        return;
    layout->insertWidget(layout->count() - 1, m_checks);
    m_checks->show();
    m_splitter->setSizes(isWide ? QList{240, width() - 480, 240} : QList{240, width() - 240, 0});
}

bool ComposerPage::open(const FollowUpId &id)
{
    keepDraft();
    const FollowUp *followUp = findFollowUp(m_session.plan(), id);
    if (!followUp)
        return false;
    m_followUp = *followUp;
    m_together = writtenTogether(m_session.plan(), m_followUp);
    say({});
    const std::optional<NoteDraft> draft
        = isSent(m_followUp) ? std::nullopt : noteFromDraft(m_session.draft(noteDraftKey(id)));
    if (draft)
        m_followUp.channel = draft->channel;
    if (const Result<Letter> letter
        = letterOf(m_session, m_followUp, draft ? draft->letter : QString());
        letter) {
        m_letter = *letter;
    } else {
        say(errorText(letter.error()));
        return false;
    }
    const QString text = draft ? draft->text : bodyText(m_letter);
    showNote(isSent(m_followUp) ? sentText(m_session, m_followUp) : text);
    return true;
}

void ComposerPage::showNote(const QString &text)
{
    const QSignalBlocker quiet(m_paper);
    m_bar->showTitle(m_letter.subject.isEmpty()
            ? subjectOf(m_followUp, m_session.dossier())
            : tr("%1 · %2").arg(personOf(m_followUp, m_session.dossier()),
                subjectOf(m_followUp, m_session.dossier())));
    m_bar->offerLetters(fittingLetters(m_followUp), m_letter.name);
    m_bar->choose(m_followUp.channel);
    m_bar->allowSending(!isSent(m_followUp));
    m_paper->showHead(m_letter);
    m_paper->begin(text);
    m_paper->setReadOnly(isSent(m_followUp));
    m_lines->fill(isSent(m_followUp) ? QStringList() : linesFrom(m_session.dossier(), m_followUp));
    refreshRecipients();
    showSavedTime();
    check();
    m_paper->focusText();
}

void ComposerPage::chooseLetter(const QString &name)
{
    const Result<Letter> letter = letterOf(m_session, m_followUp, name);
    if (!letter)
        return say(errorText(letter.error()));
    m_letter = *letter;
    m_paper->showHead(m_letter);
    m_paper->replace(bodyText(m_letter));
}

void ComposerPage::chooseChannel(Channel channel)
{
    const bool isUntouched = m_paper->text() == bodyText(m_letter);
    m_followUp.channel = channel;
    const Result<Letter> letter = letterOf(m_session, m_followUp, m_letter.name);
    if (!letter)
        return say(errorText(letter.error()));
    m_letter = *letter;
    m_paper->showHead(m_letter);
    // The seeker's own words stay, whichever way they go.
    if (isUntouched)
        m_paper->replace(bodyText(m_letter));
    textEdited();
}

void ComposerPage::textEdited()
{
    if (m_letter.name.isEmpty() || isSent(m_followUp))
        return;
    m_autosave.touch();
    m_checkSoon.start();
    m_words->setText(tr("Words: %1").arg(wordsIn(m_paper->text())));
}

void ComposerPage::check()
{
    m_checkSoon.stop();
    const QString text = m_paper->text();
    const QDate today = m_session.plan().today;
    m_words->setText(tr("Words: %1").arg(wordsIn(text)));
    const QList<Finding> findings = findingsIn(m_session, m_followUp, text);
    m_checks->showChecks(
        isSent(m_followUp) ? QList<CheckLine>() : checkLines(findings, wordsIn(text)));
    m_checks->showArrivals(arrivals(calendarOf(m_session, m_followUp), today, m_followUp.closes),
        m_followUp.channel, today);
    if (!m_notice->isHidden())
        say(reasonToStay(findings));
}

void ComposerPage::saveDraft()
{
    const QString text = m_paper->text();
    const NoteDraft note{.letter = m_letter.name, .channel = m_followUp.channel, .text = text};
    const bool isUntouched = text == bodyText(m_letter) && isAsPlanned();
    const Result<void> saved
        = m_session.saveDraft(noteDraftKey(m_followUp.id), isUntouched ? QString() : toDraft(note));
    if (saved)
        showSavedTime();
    else
        m_status->setText(tr("The draft could not be kept: %1").arg(errorText(saved.error())));
}

bool ComposerPage::isAsPlanned() const
{
    const FollowUp *planned = findFollowUp(m_session.plan(), m_followUp.id);
    return planned && planned->channel == m_followUp.channel
        && m_letter.name == letterNameFor(m_followUp);
}

void ComposerPage::showSavedTime()
{
    const auto draft = m_session.drafts().find(noteDraftKey(m_followUp.id));
    if (draft == m_session.drafts().end() || draft->second.content.isEmpty())
        return m_status->setText(isSent(m_followUp) ? tr("Sent") : tr("What you type is kept."));
    const QDateTime saved = draft->second.savedAt.toTimeZone(m_session.now().timeZone());
    m_status->setText(
        tr("Draft saved %1").arg(locale().toString(saved.time(), QLocale::ShortFormat)));
}

void ComposerPage::refreshRecipients()
{
    m_together = writtenTogether(m_session.plan(), m_followUp);
    m_recipients->fill(m_together, m_followUp.id);
}

void ComposerPage::planChanged()
{
    const FollowUp *now = findFollowUp(m_session.plan(), m_followUp.id);
    if (!now)
        return;
    const Channel channel = m_followUp.channel;
    const bool wasSent = isSent(m_followUp);
    m_followUp = *now;
    m_followUp.channel = channel;
    // Sent here, or taken back by undo.
    if (isSent(*now) != wasSent) {
        m_autosave.forget();
        open(now->id);
    } else {
        refreshRecipients();
    }
}

Letter ComposerPage::edited() const
{
    return withBody(m_letter, m_paper->text());
}

bool ComposerPage::mayLeave()
{
    check();
    const QString reason = reasonToStay(findingsIn(m_session, m_followUp, m_paper->text()));
    say(reason);
    if (!reason.isEmpty())
        m_paper->focusText();
    return reason.isEmpty();
}

void ComposerPage::exportNote(NoteFormat format)
{
    if (mayLeave())
        m_export->save(format, edited(), m_followUp);
}

void ComposerPage::print()
{
    if (mayLeave())
        m_export->print(edited());
}

void ComposerPage::markSent()
{
    if (isSent(m_followUp) || !mayLeave())
        return;
    keepDraft();
    const FollowUp sent = m_followUp;
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

void ComposerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Afterword
