// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/destination.h"
#include "ui/shell/windowcommand.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;

namespace Afterword {

class Banner;
class CalendarPage;
class CallPage;
class ComposerPage;
class Page;
class OpportunitiesPage;
class PeoplePage;
class PreferenceFile;
class RecordPage;
class SettingsPage;
class Sidebar;
class TodayPage;
class SearchField;
class SearchIndex;

/// The one window: bars around the pages, undo, and every message in its place.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps where the window stood; all of them must outlive it.
    MainWindow(
        Session &session, SearchIndex &index, PreferenceFile &preferences, QSettings &settings);

    /// Tells of something that failed; it stays until it is put away.
    void report(const Error &error);
    void go(const Destination &destination);
    /// Shows the page of that name, as in "calendar"; false if there is none.
    [[nodiscard]] bool openPage(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenu();
    void buildLayout();
    void buildStatus();
    void buildPages();
    void rememberView();
    void addPage(const QString &title, const QString &icon, Page &page);
    void addPage(Page &page);
    void addShortcut(const QKeySequence &keys, void (MainWindow::*slot)());
    void choose(Page &page);
    void showPage(Page &page);
    void record();
    void open(const ShowToday &);
    void open(const ShowNote &place);
    void open(const StartCall &place);
    void open(const ShowOpportunity &place);
    void open(const ShowPerson &place);
    void open(const ShowDay &place);
    void open(const RecordInterview &place);
    void open(const EditInterview &place);
    void showNextNote();
    QList<WindowCommand> commands();
    void showShortcuts();
    void undo();
    void redo();
    void refreshHistory();
    void showPreferences();
    void showPlaybook();
    void restorePlace();

    Session &m_session;
    SearchIndex &m_index;
    PreferenceFile &m_preferences;
    QSettings &m_settings;
    QMenu *m_menu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_line = nullptr;
    SearchField *m_search = nullptr;
    Sidebar *m_sidebar = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_undoHint = nullptr;
    QList<Page *> m_pages;
    QList<WindowCommand> m_pageCommands;
    TodayPage *m_today = nullptr;
    OpportunitiesPage *m_opportunities = nullptr;
    CalendarPage *m_calendar = nullptr;
    RecordPage *m_record = nullptr;
    PeoplePage *m_people = nullptr;
    ComposerPage *m_composer = nullptr;
    CallPage *m_call = nullptr;
    Page *m_beforeCall = nullptr; ///< where the seeker came from
    SettingsPage *m_settingsPage = nullptr;
    FollowUpId m_note; ///< the one the composer was last opened with
};

} // namespace Afterword
