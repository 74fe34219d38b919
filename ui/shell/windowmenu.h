// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMenu>

namespace Afterword {

class PreferenceFile;
class Session;

/// The menu of the window: undo and redo, which say of what, and what belongs to the whole.
class WindowMenu final : public QMenu
{
    Q_OBJECT

public:
    WindowMenu(Session &session, PreferenceFile &preferences, QWidget *parent);

Q_SIGNALS:
    void failed(const Afterword::Error &error);
    void settingsRequested();
    void shortcutsRequested();
    void quitRequested();

private:
    void refreshHistory();
    void showPreferences();
    void showLine(bool isShown);
    void tell(const Result<void> &done);

    Session &m_session;
    PreferenceFile &m_preferences;
    QAction &m_undo;
    QAction &m_redo;
    QAction *m_line = nullptr;
};

} // namespace Afterword
