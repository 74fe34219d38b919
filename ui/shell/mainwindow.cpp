// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/textdialog.h"
#include "ui/followups/followupdesk.h"
#include "ui/preferences/preferencefile.h"
#include "ui/preferences/preferencetext.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undokeys.h"
#include "ui/shell/windowmenu.h"
#include "ui/text/errortext.h"
#include "ui/text/playbooktext.h"
#include "ui/tray/duestrip.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What the desktop puts around a window, which nobody knows before it is shown.
QSize roomForFrame(const QWidget &window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return {16, title + 16};
}

} // namespace

MainWindow::MainWindow(const OpenSearch &search, PreferenceFile &preferences, QSettings &settings)
    : m_session(search.session)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_menu(*new WindowMenu(search.session, preferences, this))
    , m_search(*new SearchField(search.session, search.index, [this] { return commands(); }))
    , m_sidebar(*new Sidebar)
    , m_banner(*new Banner)
    , m_due(*new DueStrip)
    , m_pages(*new PageStack(search.session, search.backups, preferences, settings))
    , m_desk(*new FollowUpDesk(search.session, this))
{
    setWindowTitle(tr("Afterword"));
    buildLayout();
    buildSidebar();
    setStatusBar(new StatusLine(search.session, search.backups, this));
    connectMenu();
    connectPages();
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { record(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search.begin(); });
    connect(&preferences, &PreferenceFile::changed, this, &MainWindow::showPreferences);
    connect(&search.session, &Session::planChanged, this, &MainWindow::showPlaybook);
    showPreferences();
    showPlaybook();
    m_pages.begin();
    restorePlace();
    for (const IgnoredPreference &ignored : preferences.ignored())
        m_banner.add(ignoredText(ignored));
}

void MainWindow::buildLayout()
{
    auto *top = new TopBar(&m_search, m_menu);
    connect(top, &TopBar::recordRequested, this, &MainWindow::record);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(24, 0, 24, 0);
    messages->addWidget(&m_banner);
    messages->addWidget(&m_due);
    right->addLayout(messages);
    right->addWidget(&m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(&m_sidebar);
    middle->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(middle, 1);
    setCentralWidget(centre);
}

void MainWindow::buildSidebar()
{
    for (const PageEntry &entry : m_pages.entries()) {
        const auto choose = [this, &page = *entry.page] { m_pages.choose(page); };
        m_sidebar.addPage(entry.title, entry.icon, *entry.page);
        const QKeySequence keys(
            Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(m_pageCommands.size())));
        addShortcut(keys, choose);
        m_pageCommands.append({.id = u"page/"_s + entry.icon,
            .title = tr("Go to %1").arg(entry.title),
            .keys = keys,
            .run = choose});
    }
    connect(&m_sidebar, &Sidebar::pageChosen, &m_pages, &PageStack::choose);
    connect(&m_pages, &PageStack::pageShown, &m_sidebar, &Sidebar::setCurrent);
}

void MainWindow::connectMenu()
{
    addActions(m_menu.actions());
    qApp->installEventFilter(new UndoKeys(this));
    connect(&m_menu, &WindowMenu::failed, this, &MainWindow::report);
    connect(&m_menu, &WindowMenu::settingsRequested, &m_pages, &PageStack::showSettings);
    connect(&m_menu, &WindowMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(&m_menu, &WindowMenu::quitRequested, this, &MainWindow::quitRequested);
}

void MainWindow::connectPages()
{
    connect(&m_pages, &PageStack::failed, this, &MainWindow::report);
    connect(&m_pages, &PageStack::refused, &m_banner, &Banner::add);
    connect(&m_pages, &PageStack::said, this,
        [this](const QString &message) { statusBar()->showMessage(message, 8000); });
    connect(&m_search, &SearchField::requested, this, &MainWindow::go);
    connect(&m_search, &SearchField::failed, this, &MainWindow::report);
    connect(&m_desk, &FollowUpDesk::requested, this, &MainWindow::go);
    connect(&m_desk, &FollowUpDesk::failed, this, &MainWindow::report);
}

void MainWindow::addShortcut(const QKeySequence &keys, const std::function<void()> &run)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
}

void MainWindow::report(const Error &error)
{
    m_banner.add(errorText(error));
}

void MainWindow::go(const Destination &destination)
{
    m_pages.go(destination);
}

bool MainWindow::openPage(const QString &name)
{
    Page *page = m_pages.named(name);
    if (page)
        m_pages.choose(*page);
    return page;
}

bool MainWindow::isBusy() const
{
    return m_pages.isBusy();
}

void MainWindow::record()
{
    go(RecordInterview{});
}

QList<WindowCommand> MainWindow::commands()
{
    const QList<WindowCommand> first = {{.id = u"record"_s,
                                            .title = tr("Record an interview"),
                                            .keys = QKeySequence(Qt::CTRL | Qt::Key_I),
                                            .run = [this] { record(); }},
        {.id = u"opportunity"_s, .title = tr("Add an opportunity"), .run = [this] {
             m_pages.addOpportunity();
         }}};
    return first + m_pageCommands + commandsIn(m_menu) + snoozeCommands(m_session, m_desk)
        + themeCommands(m_preferences, [this](const Error &error) { report(error); });
}

void MainWindow::showPlaybook()
{
    m_sidebar.setPlaybook(playbookTitle(m_session.advice().playbooks.standard));
}

void MainWindow::showPreferences()
{
    m_sidebar.setLine(m_preferences.current().showsEncouragement
            ? tr("“Be patient, polite and persistent.”")
            : QString());
}

void MainWindow::showShortcuts()
{
    (new TextDialog(tr("Keyboard shortcuts"), shortcutList(), this))->open();
}

void MainWindow::restorePlace()
{
    // A small screen at double scale has fewer than these.
    setMinimumSize(QSize(800, 560).boundedTo(screen()->availableSize()));
    if (!restoreGeometry(m_settings.value(u"window"_s).toByteArray()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - roomForFrame(*this)));
}

QString MainWindow::keepPlace()
{
    m_pages.keepDrafts();
    m_settings.setValue(u"window"_s, saveGeometry());
    return m_pages.currentName();
}

QList<Destination> MainWindow::places() const
{
    return m_pages.places();
}

/// Lets Enter press the button that has the focus, which Qt does in dialogs only.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!isEnter || event->isAutoRepeat() || !button || qobject_cast<QCheckBox *>(button)
        || qobject_cast<QRadioButton *>(button))
        return QMainWindow::keyPressEvent(event);
    button->click();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepPlace();
    QMainWindow::closeEvent(event);
}

} // namespace Afterword
