// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/textdialog.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/call/callpage.h"
#include "ui/pages/composer/composerpage.h"
#include "ui/pages/opportunities/opportunitiespage.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/record/recordpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/preferences/preferencefile.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/text/changetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

MainWindow::MainWindow(
    Session &session, SearchIndex &index, PreferenceFile &preferences, QSettings &settings)
    : m_session(session)
    , m_index(index)
    , m_preferences(preferences)
    , m_settings(settings)
{
    setWindowTitle(tr("Afterword"));
    buildMenu();
    buildLayout();
    buildStatus();
    buildPages();
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::record);
    auto *search = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(search, &QShortcut::activated, m_search, &SearchField::begin);
    connect(m_search, &SearchField::requested, this, &MainWindow::go);
    connect(m_search, &SearchField::failed, this, &MainWindow::report);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::choose);
    connect(&session, &Session::historyChanged, this, &MainWindow::refreshHistory);
    connect(&preferences, &PreferenceFile::changed, this, &MainWindow::showPreferences);
    connect(&session, &Session::planChanged, this, &MainWindow::showPlaybook);
    showPreferences();
    showPlaybook();
    refreshHistory();
    if (m_record->isUnfinished())
        record();
    else
        showPage(*m_today);
    restorePlace();
}

void MainWindow::buildMenu()
{
    m_menu = new QMenu(this);
    m_undo = m_menu->addAction(tr("Undo"), this, &MainWindow::undo);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = m_menu->addAction(tr("Redo"), this, &MainWindow::redo);
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_menu->addSeparator();
    m_line = m_menu->addAction(tr("Show a line of encouragement"));
    m_line->setCheckable(true);
    connect(m_line, &QAction::triggered, this, [this](bool isShown) {
        Preferences preferences = m_preferences.current();
        preferences.showsEncouragement = isShown;
        if (const Result<void> kept = m_preferences.keep(preferences); !kept)
            report(kept.error());
    });
    QAction *settings = m_menu->addAction(tr("Settings"), this, [this] {
        showPage(*m_settingsPage);
        m_settingsPage->setFocus();
    });
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QAction *keys = m_menu->addAction(tr("Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    addActions(m_menu->actions());
}

void MainWindow::buildLayout()
{
    m_search = new SearchField(m_session, m_index, [this] { return commands(); });
    auto *top = new TopBar(m_search, *m_menu);
    connect(top, &TopBar::recordRequested, this, &MainWindow::record);
    m_sidebar = new Sidebar;
    m_banner = new Banner;
    m_stack = new QStackedWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(24, 0, 24, 0);
    bannerRow->addWidget(m_banner);
    right->addLayout(bannerRow);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(middle, 1);
    setCentralWidget(centre);
}

void MainWindow::buildStatus()
{
    m_saved = new QLabel(tr("Everything saved"));
    m_saved->setProperty("kind", u"small"_s);
    m_undoHint = new QLabel;
    m_undoHint->setTextFormat(Qt::PlainText);
    m_undoHint->setProperty("kind", u"small"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_undoHint);
}

void MainWindow::buildPages()
{
    m_today = new TodayPage(m_session);
    m_record = new RecordPage(m_session);
    m_calendar = new CalendarPage(m_session);
    m_composer = new ComposerPage(m_session);
    m_opportunities = new OpportunitiesPage(m_session);
    m_call = new CallPage(m_session);
    m_people = new PeoplePage(m_session);
    addPage(tr("Today"), u"sun"_s, *m_today);
    addPage(tr("Opportunities"), u"briefcase"_s, *m_opportunities);
    addPage(tr("Calendar"), u"calendar-event"_s, *m_calendar);
    addPage(tr("People"), u"users"_s, *m_people);
    addPage(tr("Letters"), u"feather"_s, *m_composer);
    addPage(*m_record);
    addPage(*m_call);
    connect(m_call, &CallPage::finished, this, [this] { showPage(*m_beforeCall); });
    m_settingsPage = new SettingsPage(m_session, m_preferences);
    addPage(*m_settingsPage);
    rememberView();
}

void MainWindow::rememberView()
{
    if (m_settings.value(u"opportunities"_s) == u"board"_s)
        m_opportunities->showAs(OpportunityView::Board);
    connect(m_opportunities, &OpportunitiesPage::viewChosen, this, [this](OpportunityView view) {
        m_settings.setValue(
            u"opportunities"_s, view == OpportunityView::Board ? u"board"_s : u"list"_s);
    });
}

void MainWindow::addPage(const QString &title, const QString &icon, Page &page)
{
    addPage(page);
    m_sidebar->addPage(title, icon, page);
    auto *keys
        = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_stack->count())), this);
    connect(keys, &QShortcut::activated, this, [this, &page] { choose(page); });
    m_pageCommands.append({.id = u"page/"_s + icon,
        .title = tr("Go to %1").arg(title),
        .keys = keys->key(),
        .run = [this, &page] { choose(page); }});
}

/// A page without an entry in the sidebar.
void MainWindow::addPage(Page &page)
{
    m_stack->addWidget(&page);
    m_pages.append(&page);
    connect(&page, &Page::requested, this, &MainWindow::go);
    connect(&page, &Page::failed, this, &MainWindow::report);
    connect(&page, &Page::said, this,
        [this](const QString &message) { statusBar()->showMessage(message, 8000); });
}

void MainWindow::addShortcut(const QKeySequence &keys, void (MainWindow::*slot)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
}

void MainWindow::report(const Error &error)
{
    m_banner->add(errorText(error));
}

void MainWindow::go(const Destination &destination)
{
    std::visit([this](const auto &place) { open(place); }, destination);
}

bool MainWindow::openPage(const QString &name)
{
    const auto found = std::ranges::find(m_pages, name + "Page"_L1, &QObject::objectName);
    if (found == m_pages.end())
        return false;
    choose(**found);
    return true;
}

void MainWindow::choose(Page &page)
{
    if (&page == m_composer && !findFollowUp(m_session.plan(), m_note))
        return showNextNote();
    showPage(page);
}

void MainWindow::showPage(Page &page)
{
    m_stack->setCurrentWidget(&page);
    m_sidebar->setCurrent(page);
}

void MainWindow::open(const ShowToday &)
{
    showPage(*m_today);
}

void MainWindow::open(const ShowNote &place)
{
    if (!m_composer->open(place.followUp))
        return m_banner->add(tr("There is no letter for this follow-up."));
    m_note = place.followUp;
    showPage(*m_composer);
}

void MainWindow::open(const StartCall &place)
{
    if (!m_call->open(place))
        return m_banner->add(tr("There is nobody to call for this follow-up any more."));
    if (m_stack->currentWidget() != m_call)
        m_beforeCall = qobject_cast<Page *>(m_stack->currentWidget());
    showPage(*m_call);
}

void MainWindow::open(const ShowOpportunity &place)
{
    showPage(*m_opportunities);
    m_opportunities->showOpportunity(place.opportunity);
}

void MainWindow::open(const ShowPerson &place)
{
    if (m_people->showPerson(place.contact))
        showPage(*m_people);
}

void MainWindow::open(const ShowDay &place)
{
    showPage(*m_calendar);
    m_calendar->showDay(place.day);
}

void MainWindow::open(const RecordInterview &place)
{
    m_record->begin(place.opportunity);
    showPage(*m_record);
}

void MainWindow::open(const EditInterview &place)
{
    m_record->edit(place.interview);
    showPage(*m_record);
}

void MainWindow::showNextNote()
{
    const QList<FollowUp> &all = m_session.plan().followUps;
    const auto next = std::ranges::find_if(all, [](const FollowUp &followUp) {
        return isPending(followUp) && actionOf(followUp) == Action::WriteNote;
    });
    if (next != all.end())
        return open(ShowNote{next->id});
    showPage(*m_today);
    (new TextDialog(tr("No letter to write"),
         {tr("Thank-you notes and inquiries are written here, once an interview asks for them.")},
         this))
        ->open();
}

void MainWindow::record()
{
    open(RecordInterview{});
}

QList<WindowCommand> MainWindow::commands()
{
    const QList<WindowCommand> first = {{.id = u"record"_s,
                                            .title = tr("Record an interview"),
                                            .keys = QKeySequence(Qt::CTRL | Qt::Key_I),
                                            .run = [this] { record(); }},
        {.id = u"opportunity"_s, .title = tr("Add an opportunity"), .run = [this] {
             showPage(*m_opportunities);
             m_opportunities->add();
         }}};
    return first + m_pageCommands + commandsIn(*m_menu)
        + themeCommands(m_preferences, [this](const Error &error) { report(error); });
}

void MainWindow::undo()
{
    if (const Result<void> done = m_session.undo(); !done)
        report(done.error());
}

void MainWindow::redo()
{
    if (const Result<void> done = m_session.redo(); !done)
        report(done.error());
}

void MainWindow::refreshHistory()
{
    m_undo->setText(undoText(m_session.nextUndo()));
    m_undo->setEnabled(m_session.nextUndo());
    m_redo->setText(redoText(m_session.nextRedo()));
    m_redo->setEnabled(m_session.nextRedo());
    //: What Ctrl+Z would do, as in "Undo: mark done · Ana Núñez (Ctrl+Z)"
    m_undoHint->setText(
        m_session.nextUndo() ? tr("%1 (Ctrl+Z)").arg(undoText(m_session.nextUndo())) : QString());
}

void MainWindow::showPlaybook()
{
    m_sidebar->setPlaybook(m_session.advice().playbooks.standard.title);
}

void MainWindow::showPreferences()
{
    const bool isShown = m_preferences.current().showsEncouragement;
    m_line->setChecked(isShown);
    m_sidebar->setLine(isShown ? tr("“Be patient, polite and persistent.”") : QString());
}

void MainWindow::showShortcuts()
{
    const QStringList lines = {tr("Ctrl+1, Ctrl+2 …: the pages"), tr("Ctrl+I: record an interview"),
        tr("Ctrl+K: search and commands"), tr("Ctrl+,: settings"),
        tr("Ctrl+N: add an opportunity, on that page"), tr("Ctrl+Z, Ctrl+Shift+Z: undo, redo"),
        tr("Up, Down: from follow-up to follow-up; with one in focus:"),
        tr("Enter: start what it asks for"), tr("Space: mark done"), tr("S: snooze"), tr("M: move"),
        tr("W: why it is there"), tr("O: show the opportunity"), tr("Delete: skip"),
        tr("In the calendar: arrow keys, Page Up and Page Down go from day to day and month to "
           "month, or week to week; Ctrl+P: print what is shown"),
        tr("Tab: the entries of the day; Enter: open; Ctrl and an arrow key: move; Ctrl+Home: "
           "today"),
        tr("On the call sheet, Alt and the underlined letter: how it went; Esc: back"),
        tr("On the board: arrow keys go from card to card; Ctrl and Left or Right moves the card"),
        tr("Ctrl+Q: quit")};
    (new TextDialog(tr("Keyboard shortcuts"), lines, this))->open();
}

void MainWindow::restorePlace()
{
    setMinimumSize(800, 560);
    if (!restoreGeometry(m_settings.value(u"window"_s).toByteArray()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Page *page : m_pages)
        page->keepDraft();
    m_settings.setValue(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Afterword
