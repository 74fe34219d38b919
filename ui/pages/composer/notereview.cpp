// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/notereview.h"

#include "core/richtext/richplain.h"
#include "ui/opinion/opinionformat.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/preferences/preferencefile.h"
#include "ui/text/errortext.h"
#include "ui/writing/checklist.h"
#include "ui/writing/notechecks.h"
#include "ui/writing/sheet/paperview.h"

namespace Afterword {

NoteReview::NoteReview(OpenNote &note, PreferenceFile &preferences, const ComposerParts &ui)
    : QObject(ui.paper)
    , m_note(note)
    , m_preferences(preferences)
    , m_ui(ui)
    , m_checker(*new NoteChecker([this] { return m_note.underCheck(text()); }, this))
    , m_opinion(*new SecondOpinion(this))
{
    connect(&m_checker, &NoteChecker::checked, this, &NoteReview::take);
    connect(&m_opinion, &SecondOpinion::answered, this, &NoteReview::hear);
    connect(&m_opinion, &SecondOpinion::failed, this, &NoteReview::sayWhyNot);
    // Other words are right now, another English is written, or another server is asked.
    connect(&preferences, &PreferenceFile::changed, this, [this] {
        if (m_note.isOpen() && !isSent(m_note.followUp()))
            touch();
    });
}

void NoteReview::begin()
{
    m_ours.clear();
    m_found.clear();
    m_ui.paper->edit().showFindings({});
    m_checker.forget();
    m_opinion.forget();
    if (isSent(m_note.followUp())) {
        m_ui.checks->clear();
    } else {
        m_ui.checks->wait();
        m_checker.touch();
    }
}

void NoteReview::touch()
{
    m_opinion.forget();
    m_checker.touch();
}

Verdict NoteReview::verdict() const
{
    // What was said of other words counts for nothing.
    return m_checker.hasTold() ? verdictOf(m_note.withoutIgnored(m_found, text()))
                               : Verdict::LookAgain;
}

bool NoteReview::isThrough() const
{
    return m_checker.isThrough();
}

void NoteReview::take(const QList<Finding> &ours, CheckDepth depth)
{
    m_ours = ours;
    show(ours);
    if (depth != CheckDepth::Thorough)
        return;
    const NoteUnderCheck note = m_note.underCheck(text());
    m_opinion.ask(m_preferences.current().grammarServer, note.text, note.language);
}

void NoteReview::hear(const QString &about, const QList<Finding> &theirs)
{
    if (about == text())
        show(withOpinion(m_ours, theirs));
}

void NoteReview::sayWhyNot(const Error &error)
{
    Q_EMIT refused(tr("The grammar server %1 was of no help: %2. This note is still checked on "
                      "this machine.")
                       .arg(error.file, error.what));
}

void NoteReview::show(const QList<Finding> &found)
{
    m_found = found;
    const QString words = text();
    const QList<Finding> findings = m_note.withoutIgnored(found, words);
    m_ui.paper->edit().showFindings(findings);
    if (m_note.keptVerdict() && m_note.keptVerdict() != verdictOf(findings))
        Q_EMIT keepingWanted();
    m_ui.checks->show(findings, words, wellLines(findings, wordsIn(words)));
    Q_EMIT shown(reasonToStay(findings));
}

void NoteReview::ignore(const Finding &finding)
{
    m_note.ignore(finding, text());
    show(m_found);
    Q_EMIT keepingWanted();
    m_ui.paper->focusText();
}

void NoteReview::keepWord(const QString &word)
{
    Preferences wanted = m_preferences.current();
    wanted.ownWords += word;
    if (const Result<void> kept = m_preferences.keep(wanted); !kept)
        Q_EMIT refused(errorText(kept.error()));
    m_ui.paper->focusText();
}

QString NoteReview::text() const
{
    return toPlainText(m_ui.paper->edit().text());
}

} // namespace Afterword
