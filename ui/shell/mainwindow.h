// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/destination.h"
#include "ui/shell/windowcommand.h"

#include <QMainWindow>

class QSettings;

namespace Afterword {

class Backups;
class Banner;
class DueStrip;
class FollowUpDesk;
class PageStack;
class PreferenceFile;
class SearchField;
class SearchIndex;
class Sidebar;
class WindowMenu;

/// What belongs to the one search that is open.
struct OpenSearch
{
    Session &session;
    SearchIndex &index;
    Backups &backups;
};

/// The one window: bars around the pages, and every message in its place.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps where the window stood; all of them must outlive it.
    MainWindow(const OpenSearch &search, PreferenceFile &preferences, QSettings &settings);

    /// Tells of something that failed; it stays until it is put away.
    void report(const Error &error);
    void go(const Destination &destination);
    /// Shows the page of that name, as in "calendar"; false if there is none.
    [[nodiscard]] bool openPage(const QString &name);
    /// Whether something is being worked out that the page shown will tell.
    bool isBusy() const;
    /// Keeps what is typed and where the window stands; the name of the page that is shown.
    QString keepPlace();
    /// What its pages show, to be shown again in the window that comes after it.
    QList<Destination> places() const;
    /// What has come due is shown there while the window is in use.
    DueStrip &dueStrip() { return m_due; }

Q_SIGNALS:
    /// The program shall end, not the window alone.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void buildSidebar();
    void connectMenu();
    void connectPages();
    void addShortcut(const QKeySequence &keys, const std::function<void()> &run);
    void record();
    QList<WindowCommand> commands();
    void showShortcuts();
    void showPreferences();
    void showPlaybook();
    void restorePlace();

    Session &m_session;
    PreferenceFile &m_preferences;
    QSettings &m_settings;
    WindowMenu &m_menu;
    SearchField &m_search;
    Sidebar &m_sidebar;
    Banner &m_banner;
    DueStrip &m_due;
    PageStack &m_pages;
    FollowUpDesk &m_desk; ///< for what is wished by name
    QList<WindowCommand> m_pageCommands;
};

} // namespace Afterword
