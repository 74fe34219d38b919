// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opendesktop.h"

#include "app/desktop/dailybackup.h"
#include "app/desktop/presence.h"
#include "app/desktop/windowpicture.h"
#include "core/storage/copies/restore.h"
#include "ui/dialogs/textdialog.h"
#include "ui/followups/destinationof.h"
#include "ui/preferences/autostartfile.h"
#include "ui/shell/focusplace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

OpenDesktop::OpenDesktop(
    const DesktopOptions &options, PreferenceFile &preferences, QSettings &settings)
    : m_options(options)
    , m_preferences(preferences)
    , m_settings(settings)
{
}

OpenDesktop::~OpenDesktop() = default;

Result<void> OpenDesktop::open(const QString &path, OpenMode mode)
{
    auto opened = DesktopSession::open(path, mode, m_options.now);
    if (!opened)
        return opened.error();
    m_backup.reset();
    m_session = std::move(*opened);
    m_backup = std::make_unique<DailyBackup>(
        m_session->connection(), m_session->session(), m_preferences);
    // In the middle of a click of the window that will close.
    connect(
        m_backup.get(), &Backups::restoreRequested, this,
        [this](const QString &file) { putBack(file); }, Qt::QueuedConnection);
    return {};
}

void OpenDesktop::show()
{
    openWindow();
    openPage(*m_window);
    beAround();
    if (!m_options.isBackground)
        m_window->show();
    // With a clock that stands still the names of copies would not tell the truth.
    if (!m_options.now)
        m_backup->keepDaily();
}

void OpenDesktop::openWindow()
{
    m_window = std::make_unique<MainWindow>(
        OpenSearch{m_session->session(), m_session->index(), *m_backup}, m_preferences, m_settings);
}

void OpenDesktop::report(const Error &error)
{
    m_window->report(error);
}

void OpenDesktop::take(const InstanceRequest &request)
{
    if (m_presence)
        m_presence->take(request);
}

/// Reminds from now on, whether the window is open or not.
void OpenDesktop::beAround()
{
    Result<ReminderBook> book = ReminderBook::open(m_session->occurrences());
    if (!book)
        return m_window->report(book.error());
    m_presence = std::make_unique<Presence>(PresenceParts{.opened = *m_session,
                                                .window = *m_window,
                                                .preferences = m_preferences,
                                                .settings = m_settings},
        std::move(*book));
    static_cast<void>(standardAutostartFile().refresh());
    m_presence->start();
}

/// Nothing may have the database open while it is exchanged, so the window goes and comes again.
void OpenDesktop::putBack(const QString &file)
{
    const QString path = m_session->connection().path();
    const QDateTime now = m_session->session().now();
    const bool endsWithWindow = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_presence.reset();
    m_window->close();
    m_window.reset();
    m_backup.reset();
    m_session.reset();
    const Result<Restored> restored = restore(file, path, now);
    if (const Result<void> opened = open(path, OpenMode::MustExist); !opened) {
        Q_EMIT lost(opened.error());
    } else {
        // That the copy is older does not mean that the program did not run since.
        static_cast<void>(m_session->occurrences().keepAwakeUntil(now));
        show();
        m_window->show();
        static_cast<void>(m_window->openPage(u"settings"_s));
        if (restored) {
            (new TextDialog(tr("The copy is in place"),
                 {tr("What was there before is kept as %1.")
                         .arg(QDir::toNativeSeparators(restored->kept))},
                 m_window.get()))
                ->open();
        } else {
            m_window->report(restored.error());
        }
    }
    QApplication::setQuitOnLastWindowClosed(endsWithWindow);
}

void OpenDesktop::renewWindow()
{
    if (!m_window)
        return;
    // The new one must stand before the old one goes, or the program ends.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    const QString page = old->keepPlace();
    const QList<int> focus = focusPlace(*old);
    const bool isShown = old->isVisible();
    // It speaks to the window that goes.
    m_presence.reset();
    openWindow();
    for (const Destination &place : old->places())
        m_window->go(place);
    static_cast<void>(m_window->openPage(page));
    beAround();
    // Whoever goes through the languages by keyboard goes on from there.
    focusAt(*m_window, focus);
    if (isShown)
        m_window->show();
    old->hide();
}

void OpenDesktop::openPage(MainWindow &window) const
{
    if (m_options.page.isEmpty() || window.openPage(m_options.page))
        return;
    QTextStream(stderr) << tr("There is no page %1.").arg(m_options.page) << Qt::endl;
}

Result<void> OpenDesktop::draw()
{
    MainWindow window(
        {m_session->session(), m_session->index(), *m_backup}, m_preferences, m_settings);
    openPage(window);
    if (const FollowUp *found = findFollowUp(m_session->session().plan(), {m_options.followUp}))
        window.go(destinationOf(*found));
    return drawWindow(window, m_options.screenshot);
}

void OpenDesktop::end()
{
    if (m_presence)
        m_presence->end();
    else if (m_window)
        m_window->keepPlace();
}

} // namespace Afterword
