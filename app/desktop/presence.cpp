// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presence.h"

#include "app/desktop/desktopsession.h"
#include "app/machine/systemzone.h"
#include "app/reminders/systemwaketimer.h"
#include "app/sources/fileimport.h"
#include "core/base/atomicfile.h"
#include "core/reminders/speakinghours.h"
#include "ui/followups/destinationof.h"
#include "ui/preferences/autostartfile.h"
#include "ui/preferences/preferencefile.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errortext.h"
#include "ui/tray/farewelldialog.h"
#include "ui/tray/staydialog.h"
#include "ui/tray/tray.h"
#include "ui/tray/wakelist.h"

#include <QApplication>
#include <QDBusConnection>
#include <QEvent>
#include <QSettings>
#include <QStatusBar>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto explainedKey = "background/explained"_L1;

QString zoneHere()
{
    const QString zone = systemZone(QString::fromLatin1(localTimeLink));
    return zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : zone;
}

std::unique_ptr<WakeTimer> timerFor(const DesktopSession &opened)
{
    if (opened.isClockStopped())
        return std::make_unique<StoppedWakeTimer>();
    return std::make_unique<SystemWakeTimer>(QDBusConnection::systemBus());
}

} // namespace

Presence::Presence(const PresenceParts &parts, ReminderBook book)
    : m_parts(parts)
    , m_due(parts.opened.session(), parts.settings)
    , m_notices(parts.window, parts.window.dueStrip(), m_due)
    , m_notifications(QDBusConnection::sessionBus())
    , m_announcer(parts.opened.session(), m_notifications, m_notices)
    , m_timer(timerFor(parts.opened))
    , m_reminders({.session = parts.opened.session(),
                      .timer = *m_timer,
                      .announcer = m_announcer,
                      .here = zoneHere},
          std::move(book), parts.preferences.current().reminders)
    , m_host(QDBusConnection::sessionBus())
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    parts.window.installEventFilter(this);
    connectParts();
}

Presence::~Presence()
{
    m_notifications.withdrawAll();
    m_reminders.rest();
}

void Presence::connectParts()
{
    MainWindow &window = m_parts.window;
    connect(&window, &MainWindow::quitRequested, this, &Presence::leave);
    connect(&m_due, &DueWindow::requested, this, &Presence::go);
    connect(&m_due, &DueWindow::windowRequested, this, &Presence::showWindow);
    connect(&m_due, &DueWindow::failed, &window, &MainWindow::report);
    connect(&m_notices, &ProgramNotices::listRequested, this, [this] { go(ShowToday{}); });
    connect(&m_due, &DueWindow::followUpRequested, this,
        [this](const FollowUpId &id) { m_reminders.answer(id, AlertAction::Open); });
    connect(&m_reminders, &ReminderService::openRequested, this, &Presence::openFollowUp);
    connect(&m_reminders, &ReminderService::failed, &window, &MainWindow::report);
    connect(&m_reminders, &ReminderService::changed, this, &Presence::showPause);
    connect(&m_parts.preferences, &PreferenceFile::changed, this, &Presence::followPreferences);
    connect(&m_host, &TrayHost::appeared, this, &Presence::connectTray);
    // The end of the session must not wait for an answer to a question.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this] { m_isLeaving = true; },
        Qt::DirectConnection);
}

void Presence::connectTray()
{
    m_tray = std::make_unique<Tray>(m_parts.opened.session());
    TrayMenu &menu = m_tray->menu();
    connect(m_tray.get(), &Tray::activated, this, &Presence::showDue);
    connect(&menu, &TrayMenu::followUpRequested, this,
        [this](const FollowUpId &id) { m_reminders.answer(id, AlertAction::Open); });
    connect(&menu, &TrayMenu::dueRequested, &m_due, &DueWindow::open);
    connect(&menu, &TrayMenu::recordRequested, this, [this] { go(RecordInterview{}); });
    connect(&menu, &TrayMenu::pauseRequested, this, [this] {
        const QDateTime now = m_parts.opened.session().now();
        pause(pauseUntilTomorrow(now, m_reminders.settings(), zoneHere()));
    });
    connect(&menu, &TrayMenu::resumeRequested, this, [this] { pause({}); });
    connect(&menu, &TrayMenu::windowRequested, this, &Presence::showWindow);
    connect(&menu, &TrayMenu::quitRequested, this, &Presence::leave);
    showPause();
}

void Presence::start()
{
    m_reminders.start();
}

void Presence::take(const InstanceRequest &request)
{
    showWindow();
    if (!request.page.isEmpty() && !m_parts.window.openPage(request.page)) {
        m_parts.window.report(
            {.kind = Error::Kind::Usage, .what = tr("There is no page %1").arg(request.page)});
    }
    if (!request.followUp.isEmpty())
        openFollowUp({request.followUp});
    if (!request.files.isEmpty())
        bringIn(request.files);
}

void Presence::showWindow()
{
    m_isLeaving = false;
    MainWindow &window = m_parts.window;
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
}

void Presence::go(const Destination &destination)
{
    showWindow();
    m_parts.window.go(destination);
}

void Presence::openFollowUp(const FollowUpId &followUp)
{
    if (followUp.isEmpty())
        return go(ShowToday{});
    if (const FollowUp *found = findFollowUp(m_parts.opened.session().plan(), followUp))
        return go(destinationOf(*found));
    go(ShowToday{});
    m_parts.window.report({.kind = Error::Kind::Usage,
        .what = tr("There is no follow-up %1 any more").arg(followUp.text)});
}

void Presence::showDue()
{
    if (m_due.isVisible() && m_due.isActiveWindow())
        m_due.close();
    else
        m_due.open();
}

void Presence::bringIn(const QStringList &files)
{
    const Result<int> brought = importFiles(m_parts.opened.session(), files);
    if (!brought)
        return m_parts.window.report(brought.error());
    m_parts.window.statusBar()->showMessage(*brought == 0
            ? tr("The file brings nothing new.")
            : tr("Brought in: %n records. Ctrl+Z takes them out again.", nullptr, *brought));
}

void Presence::pause(const ReminderPause &pause)
{
    Preferences preferences = m_parts.preferences.current();
    preferences.reminders.pause = pause;
    if (const Result<void> kept = m_parts.preferences.keep(preferences); !kept)
        m_parts.window.report(kept.error());
}

void Presence::followPreferences()
{
    m_reminders.follow(m_parts.preferences.current().reminders);
    showPause();
}

void Presence::showPause()
{
    if (!m_tray)
        return;
    const QDateTime now = m_parts.opened.session().now();
    m_tray->display(isPaused(now, m_reminders.settings().pause) ? TrayPause::On : TrayPause::Off);
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_parts.window || event->type() != QEvent::Close || m_isLeaving)
        return QObject::eventFilter(watched, event);
    const bool staysRunning = m_parts.preferences.current().keepsRunning;
    if (staysRunning && m_parts.settings.contains(explainedKey))
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (staysRunning)
        explain();
    else
        leave();
    return true;
}

void Presence::explain()
{
    if (m_stay)
        return m_stay->activateWindow();
    const AutostartFile autostart = standardAutostartFile();
    m_stay = new StayDialog(
        m_tray ? WayBack::Tray : WayBack::StartAgain, autostart.current(), &m_parts.window);
    connect(m_stay, &StayDialog::accepted, this, [this, autostart] {
        m_parts.settings.setValue(explainedKey, true);
        if (m_stay->start() != autostart.current()) {
            if (const Result<void> turned = autostart.turn(m_stay->start()); !turned)
                return m_parts.window.report(turned.error());
        }
        m_parts.window.close();
    });
    connect(m_stay, &StayDialog::quitRequested, this, &Presence::leave);
    m_stay->open();
}

void Presence::leave()
{
    if (m_farewell)
        return m_farewell->activateWindow();
    const QList<ComingRow> rows = comingRows(m_parts.opened.session());
    if (rows.isEmpty())
        return quit();
    QWidget *parent = m_parts.window.isVisible() ? &m_parts.window : nullptr;
    m_farewell = new FarewellDialog(rows, parent);
    m_farewell->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_farewell, &FarewellDialog::accepted, this, &Presence::quit);
    connect(m_farewell, &FarewellDialog::wakeListRequested, this, &Presence::saveWakeList);
    m_farewell->open();
}

void Presence::saveWakeList(const QString &path)
{
    const Result<void> written = writeFile(path, wakeList(m_parts.opened.session()));
    if (m_farewell)
        m_farewell->tell(written ? tr("Saved as %1.").arg(path) : errorText(written.error()));
}

void Presence::end()
{
    m_isLeaving = true;
    m_parts.window.keepPlace();
    // Windows that close because all do were not put away by the seeker.
    disconnect(&m_announcer, nullptr, &m_reminders, nullptr);
    m_notifications.withdrawAll();
}

void Presence::quit()
{
    end();
    QCoreApplication::quit();
}

} // namespace Afterword
