// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/textdialog.h"
#include "ui/pages/composer/composerpage.h"
#include "ui/pages/record/recordpage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/hitlines.h"
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

MainWindow::MainWindow(Session &session, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
{
    setWindowTitle(tr("Afterword"));
    buildMenu();
    buildLayout();
    buildStatus();
    buildPages();
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::showRecord);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::focusSearch);
    connect(m_top, &TopBar::recordRequested, this, &MainWindow::showRecord);
    connect(m_top, &TopBar::found, this, &MainWindow::showHit);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(&session, &Session::historyChanged, this, &MainWindow::refreshHistory);
    refreshHistory();
    if (m_record->isUnfinished())
        showRecord();
    else
        showPage(0);
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
    QAction *line = m_menu->addAction(tr("Show a line of encouragement"));
    line->setCheckable(true);
    line->setChecked(m_settings.value(u"encouragement"_s, true).toBool());
    connect(line, &QAction::toggled, this, &MainWindow::showLine);
    QAction *keys = m_menu->addAction(tr("Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    addActions(m_menu->actions());
}

void MainWindow::buildLayout()
{
    m_top = new TopBar(m_session, *m_menu);
    m_sidebar = new Sidebar(m_session.advice().playbooks.standard.title);
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
    layout->addWidget(m_top);
    layout->addLayout(middle, 1);
    setCentralWidget(centre);
    showLine(m_settings.value(u"encouragement"_s, true).toBool());
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
    addPage({.title = tr("Today"), .icon = u"sun"_s, .widget = m_today, .count = [this] {
                 return m_today->dueCount();
             }});
    addPage({.title = tr("Record"), .icon = u"notebook"_s, .widget = m_record});
    connect(m_today, &TodayPage::changed, m_sidebar, &Sidebar::refreshCounts);
    connect(m_today, &TodayPage::recordRequested, this, &MainWindow::showRecord);
    connect(m_today, &TodayPage::failed, this, &MainWindow::report);
    connect(m_today, &TodayPage::said, this,
        [this](const QString &message) { statusBar()->showMessage(message, 8000); });
    connect(m_record, &RecordPage::todayRequested, this, [this] { showPage(0); });
    connect(m_record, &RecordPage::noteRequested, this, &MainWindow::showNote);
    addLetters();
}

void MainWindow::addLetters()
{
    m_composer = new ComposerPage(m_session);
    const auto draftCount = [this] {
        return static_cast<int>(std::ranges::count_if(m_session.drafts(),
            [](const auto &draft) { return draft.first.startsWith(noteDraftKey({})); }));
    };
    addPage(
        {.title = tr("Letters"), .icon = u"feather"_s, .widget = m_composer, .count = draftCount});
    connect(m_today, &TodayPage::noteRequested, this, &MainWindow::showNote);
    connect(m_composer, &ComposerPage::finished, this, [this] { showPage(0); });
    connect(&m_session, &Session::draftsChanged, m_sidebar, &Sidebar::refreshCounts);
}

void MainWindow::addPage(const Page &page)
{
    const int place = m_stack->addWidget(page.widget);
    m_sidebar->addPage(page);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)), this);
    connect(keys, &QShortcut::activated, this, [this, place] { showPage(place); });
}

void MainWindow::addShortcut(const QKeySequence &keys, void (MainWindow::*slot)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
}

void MainWindow::report(const Error &error)
{
    m_banner->add(errorText(error));
}

void MainWindow::showPage(int place)
{
    if (m_stack->widget(place) == m_composer && !findFollowUp(m_session.plan(), m_note))
        return showNextNote();
    m_stack->setCurrentIndex(place);
    m_sidebar->setCurrent(place);
}

void MainWindow::showRecord()
{
    m_record->begin();
    showPage(m_stack->indexOf(m_record));
}

void MainWindow::showNote(const FollowUpId &followUp)
{
    if (!m_composer->open(followUp))
        return m_banner->add(tr("There is no letter for this follow-up."));
    m_note = followUp;
    showPage(m_stack->indexOf(m_composer));
}

void MainWindow::showNextNote()
{
    const QList<FollowUp> &all = m_session.plan().followUps;
    const auto next = std::ranges::find_if(all, [](const FollowUp &followUp) {
        return isPending(followUp) && actionOf(followUp) == Action::WriteNote;
    });
    if (next != all.end())
        return showNote(next->id);
    showPage(0);
    (new TextDialog(tr("No letter to write"),
         {tr("Thank-you notes and inquiries are written here, once an interview asks for them.")},
         this))
        ->open();
}

void MainWindow::focusSearch()
{
    m_top->focusSearch();
}

void MainWindow::showHit(const SearchHit &hit)
{
    showPage(0);
    if (!m_today->focusCardOf(hit.contact, hit.opportunity))
        (new TextDialog(hit.title, hitLines(hit, m_session), this))->open();
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

void MainWindow::showLine(bool isShown)
{
    m_settings.setValue(u"encouragement"_s, isShown);
    m_sidebar->setLine(isShown ? tr("“Be patient, polite and persistent.”") : QString());
}

void MainWindow::showShortcuts()
{
    const QStringList lines = {tr("Ctrl+1, Ctrl+2 …: the pages"), tr("Ctrl+I: record an interview"),
        tr("Ctrl+K: search"), tr("Ctrl+Z, Ctrl+Shift+Z: undo, redo"),
        tr("Up, Down: from follow-up to follow-up; with one in focus:"),
        tr("Enter: start what it asks for"), tr("Space: mark done"), tr("S: snooze"), tr("M: move"),
        tr("W: why it is there"), tr("Delete: skip"), tr("Ctrl+Q: quit")};
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
    m_record->keepDraft();
    m_composer->keepDraft();
    m_settings.setValue(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Afterword
