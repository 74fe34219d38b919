// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/backup/backups.h"
#include "core/session/session.h"
#include "ui/shell/changetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QLabel>
#include <QLocale>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

StatusLine::StatusLine(const Session &session, const Backups &backups, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_backups(backups)
{
    m_saved = new QLabel;
    m_saved->setObjectName(u"saved"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setProperty("kind", u"small"_s);
    m_undoHint = new QLabel;
    m_undoHint->setTextFormat(Qt::PlainText);
    m_undoHint->setProperty("kind", u"small"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_saved);
    addPermanentWidget(m_undoHint);
    connect(&session, &Session::historyChanged, this, &StatusLine::refreshHistory);
    connect(&session, &Session::historyChanged, this, &StatusLine::noteSaving);
    connect(&session, &Session::draftsChanged, this, &StatusLine::noteSaving);
    // "today" ends with the day.
    connect(&session, &Session::planChanged, this, &StatusLine::refreshSaved);
    connect(&backups, &Backups::changed, this, &StatusLine::refreshSaved);
    refreshHistory();
    refreshSaved();
}

void StatusLine::noteSaving()
{
    m_savedAt = m_session.now();
    refreshSaved();
}

void StatusLine::refreshSaved()
{
    //: That all is saved, and when a copy was last made: "Saved 10:42 · Last backup today, 09:00"
    m_saved->setText(tr("%1 · %2").arg(savedText(), backupText()));
    const std::optional<Error> failure = m_backups.failure();
    m_saved->setToolTip(failure ? errorText(*failure) : QString());
    m_saved->setProperty("kind", failure ? u"problem"_s : u"small"_s);
    m_saved->style()->unpolish(m_saved);
    m_saved->style()->polish(m_saved);
}

QString StatusLine::savedText() const
{
    if (!m_savedAt.isValid())
        return tr("Everything saved");
    return tr("Saved %1").arg(QLocale().toString(m_savedAt.time(), QLocale::ShortFormat));
}

QString StatusLine::backupText() const
{
    if (m_backups.isCopying())
        return tr("Making a backup …");
    if (const std::optional<Error> failure = m_backups.failure())
        return tr("The backup failed: %1").arg(failure->what);
    const QList<DatabaseCopy> copies = m_backups.copies();
    if (copies.isEmpty())
        return tr("No backup yet");
    const QDateTime &made = copies.first().made;
    return tr("Last backup %1")
        .arg(spokenTime({.date = made.date(), .time = made.time()}, m_session.now().date()));
}

void StatusLine::refreshHistory()
{
    //: What Ctrl+Z would do, as in "Undo: mark done · Ana Núñez (Ctrl+Z)"
    m_undoHint->setText(
        m_session.nextUndo() ? tr("%1 (Ctrl+Z)").arg(undoText(m_session.nextUndo())) : QString());
}

} // namespace Afterword
