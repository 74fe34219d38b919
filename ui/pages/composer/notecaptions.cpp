// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notecaptions.h"

#include "core/letters/templateshelf.h"
#include "core/richtext/richplain.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/arrivallist.h"
#include "ui/pages/composer/composerbar.h"
#include "ui/pages/composer/note/letterchoice.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/preferences/preferencefile.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/writing/interviewlines.h"
#include "ui/writing/notefooter.h"

#include <QLocale>
#include <QTimeZone>

namespace Afterword {

NoteCaptions::NoteCaptions(const Session &session, const OpenNote &note,
    const PreferenceFile &preferences, const ComposerParts &ui)
    : m_session(session)
    , m_note(note)
    , m_preferences(preferences)
    , m_ui(ui)
{
}

void NoteCaptions::begin() const
{
    const FollowUp &followUp = m_note.followUp();
    const bool isGone = isSent(followUp);
    showTitle();
    offerLetters();
    showWay();
    m_ui.bar->chooseTone(m_note.tone());
    m_ui.bar->allowSending(!isGone);
    m_ui.lines->fill(isGone ? QStringList() : linesFrom(m_session.dossier(), followUp));
    showSavedTime();
    showArrivals();
}

void NoteCaptions::showTitle() const
{
    const FollowUp &followUp = m_note.followUp();
    const Dossier &dossier = m_session.dossier();
    m_ui.bar->showTitle(m_note.letter().subject.isEmpty()
            ? subjectOf(followUp, dossier)
            : tr("%1 · %2").arg(
                isolated(personOf(followUp, dossier)), subjectOf(followUp, dossier)));
}

void NoteCaptions::offerLetters() const
{
    m_ui.bar->offerLetters(
        fittingLetters(m_note.followUp()), ownLetterNames(m_preferences.letterFolder()));
    m_ui.bar->chooseLetter(m_note.letter().name);
}

void NoteCaptions::showWay() const
{
    m_ui.bar->choose(m_note.followUp().channel, m_preferences.current().mail.handOver);
}

void NoteCaptions::showArrivals() const
{
    const FollowUp &followUp = m_note.followUp();
    const QDate today = m_session.plan().today;
    m_ui.arrivals->show(
        arrivals(calendarOf(m_session, followUp), today, followUp.closes), followUp.channel, today);
}

void NoteCaptions::showLength(const RichText &text) const
{
    m_ui.footer->showWords(wordsIn(toPlainText(text)));
}

void NoteCaptions::showSavedTime() const
{
    const FollowUp &followUp = m_note.followUp();
    // The draft of one that was sent stays, for whoever takes the sending back.
    if (isSent(followUp))
        return m_ui.footer->showStatus(tr("Sent"));
    const auto draft = m_session.drafts().find(noteDraftKey(followUp.id));
    if (draft == m_session.drafts().end() || draft->second.content.isEmpty())
        return m_ui.footer->showStatus(tr("What you type is kept."));
    const QDateTime saved = draft->second.savedAt.toTimeZone(m_session.now().timeZone());
    m_ui.footer->showStatus(
        tr("Draft saved %1").arg(QLocale().toString(saved.time(), QLocale::ShortFormat)));
}

void NoteCaptions::showNotSaved(const Error &error) const
{
    m_ui.footer->showStatus(tr("The draft could not be kept: %1").arg(errorText(error)));
}

} // namespace Afterword
