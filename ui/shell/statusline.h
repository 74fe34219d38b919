// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace Afterword {

class Backups;
class Session;

/// The line below the pages: when something was last saved and copied, and what undo would take
/// back.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// Session and backups must outlive it.
    StatusLine(const Session &session, const Backups &backups, QWidget *parent);

private:
    void noteSaving();
    void refreshSaved();
    void refreshHistory();
    QString savedText() const;
    QString backupText() const;

    const Session &m_session;
    const Backups &m_backups;
    QDateTime m_savedAt; ///< invalid: nothing was changed since the window was opened
    QLabel *m_saved = nullptr;
    QLabel *m_undoHint = nullptr;
};

} // namespace Afterword
