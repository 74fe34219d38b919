// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenu.h"

#include "core/session/session.h"
#include "ui/preferences/preferencefile.h"
#include "ui/shell/changetext.h"

namespace Afterword {

WindowMenu::WindowMenu(Session &session, PreferenceFile &preferences, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_undo(*addAction(tr("Undo"), this, [this] { tell(m_session.undo()); }))
    , m_redo(*addAction(tr("Redo"), this, [this] { tell(m_session.redo()); }))
{
    m_undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    addSeparator();
    m_line = addAction(tr("Show a line of encouragement"));
    m_line->setCheckable(true);
    connect(m_line, &QAction::triggered, this, &WindowMenu::showLine);
    addAction(tr("Settings"), this, &WindowMenu::settingsRequested)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    addAction(tr("Keyboard shortcuts"), this, &WindowMenu::shortcutsRequested)
        ->setShortcut(QKeySequence(Qt::Key_F1));
    addSeparator();
    addAction(tr("Quit"), this, &WindowMenu::quitRequested)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(&session, &Session::historyChanged, this, &WindowMenu::refreshHistory);
    connect(&preferences, &PreferenceFile::changed, this, &WindowMenu::showPreferences);
    refreshHistory();
    showPreferences();
}

void WindowMenu::refreshHistory()
{
    m_undo.setText(undoText(m_session.nextUndo()));
    m_undo.setEnabled(m_session.nextUndo());
    m_redo.setText(redoText(m_session.nextRedo()));
    m_redo.setEnabled(m_session.nextRedo());
}

void WindowMenu::showPreferences()
{
    m_line->setChecked(m_preferences.current().showsEncouragement);
}

void WindowMenu::showLine(bool isShown)
{
    Preferences preferences = m_preferences.current();
    preferences.showsEncouragement = isShown;
    tell(m_preferences.keep(preferences));
}

void WindowMenu::tell(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace Afterword
