// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/desktopsession.h"

#include <QObject>

#include <memory>

class QSettings;

namespace Afterword {

class DailyBackup;
class MainWindow;
class PreferenceFile;
class Presence;
struct InstanceRequest;

/// What lives as long as a database is open: its session, its copies, the window and the reminders.
class OpenDesktop final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    OpenDesktop(const DesktopOptions &options, PreferenceFile &preferences, QSettings &settings);
    ~OpenDesktop() override;

    /// The database and its session, without a window.
    Result<void> open(const QString &path, OpenMode mode);
    /// Brings the window, unless it is to begin in the background, and reminds from now on.
    void show();
    /// Whether there is a window, be it open or closed; until then there is nothing to talk to.
    bool isShown() const { return m_window != nullptr; }
    Session &session() { return m_session->session(); }
    void report(const Error &error);
    /// Does what another start of the program asks for.
    void take(const InstanceRequest &request);
    /// The window in another language: every page is made anew where it was, over the same session.
    void renewWindow();
    /// Draws the page that is asked for into a file, without being there.
    Result<void> draw();
    /// Keeps what is typed.
    void end();

Q_SIGNALS:
    /// There is no database open any more.
    void lost(const Afterword::Error &error);

private:
    void openWindow();
    void beAround();
    void putBack(const QString &file);
    void openPage(MainWindow &window) const;

    const DesktopOptions m_options;
    PreferenceFile &m_preferences;
    QSettings &m_settings;
    std::unique_ptr<DesktopSession> m_session;
    std::unique_ptr<DailyBackup> m_backup;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Presence> m_presence;
};

} // namespace Afterword
