// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/dailybackup.h"
#include "app/desktop/desktopmanner.h"
#include "app/desktop/desktopseat.h"
#include "app/desktop/desktopsession.h"
#include "app/desktop/presence.h"
#include "app/desktop/startquestions.h"
#include "app/desktop/windowpicture.h"
#include "app/machine/clock.h"
#include "app/machine/endsignals.h"
#include "app/machine/places.h"
#include "app/sources/sample.h"
#include "core/session/seekerchanges.h"
#include "core/storage/copies/restore.h"
#include "ui/dialogs/textdialog.h"
#include "ui/followups/destinationof.h"
#include "ui/preferences/autostartfile.h"
#include "ui/shell/focusplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto lastDatabase = "database"_L1;

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

/// Holds what lives as long as the window, and asks where to begin while there is none.
class Desktop final
{
public:
    Desktop(QApplication &application, const DesktopOptions &options)
        : m_options(options)
        , m_settings(settingsFile(), QSettings::IniFormat)
        , m_preferences(m_settings, playbookFolder(), letterTemplateFolder())
        , m_manner(application, options, m_preferences)
        , m_seat(options)
    {
        QObject::connect(&m_questions, &StartQuestions::opened, &m_questions,
            [this](StartChoice choice, const QString &path) { begin(choice, path); });
        QObject::connect(&m_questions, &StartQuestions::begun, &m_questions,
            [this](
                const QString &path, const Beginning &beginning) { beginAnew(path, beginning); });
        QObject::connect(
            &m_manner, &DesktopManner::languageChanged, &m_questions, [this] { renewWindow(); });
    }

    /// The exit code, if the program is to end at once.
    std::optional<int> start();
    int takeScreenshot();

private:
    QString expectedDatabase() const;
    bool isExpected() const;
    void begin(StartChoice choice, const QString &path);
    void ask(const QString &message);
    void beginAnew(const QString &path, const Beginning &beginning);
    Result<void> open(const QString &path, OpenMode mode);
    Result<void> openSample();
    void show();
    void beAround();
    void openWindow();
    void putBack(const QString &file);
    void openPage(MainWindow &window) const;
    void renewWindow();
    void end();

    const DesktopOptions m_options;
    QSettings m_settings;
    PreferenceFile m_preferences;
    DesktopManner m_manner;
    StartQuestions m_questions;
    DesktopSeat m_seat;
    std::unique_ptr<DesktopSession> m_session;
    std::unique_ptr<DailyBackup> m_backup;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<EndSignals> m_endSignals;
};

QString Desktop::expectedDatabase() const
{
    if (!m_options.database.isEmpty())
        return m_options.database;
    return m_settings.value(lastDatabase, standardDatabase()).toString();
}

bool Desktop::isExpected() const
{
    return !m_options.database.isEmpty() || m_settings.contains(lastDatabase);
}

std::optional<int> Desktop::start()
{
    m_endSignals = std::make_unique<EndSignals>();
    QObject::connect(m_endSignals.get(), &EndSignals::received, qApp, [this] { end(); });
    const QString path = expectedDatabase();
    if (const std::optional<int> code = m_seat.exitCodeAt(path))
        return code;
    if (QFileInfo::exists(path)) {
        begin(StartChoice::OpenFile, path);
        return {};
    }
    // With the session begins only what was begun before.
    if (m_options.isBackground && !isExpected())
        return 0;
    // Where one was expected, nothing is begun anew unseen (reliability.md, section 5).
    ask(isExpected() ? StartText::tr("There is no search in %1, where it was expected. Perhaps "
                                     "the file was moved, or its disk is not connected.")
                           .arg(path)
                     : QString());
    return {};
}

void Desktop::begin(StartChoice choice, const QString &path)
{
    const QString seat = choice == StartChoice::TrySample ? sampleDatabase() : path;
    if (const std::optional<int> code = m_seat.exitCodeAt(seat))
        return QCoreApplication::exit(*code);
    const Result<void> opened = choice == StartChoice::TrySample
        ? openSample()
        : open(path, choice == StartChoice::CreateNew ? OpenMode::Create : OpenMode::MustExist);
    if (!opened)
        return ask(errorText(opened.error()));
    if (choice != StartChoice::TrySample && m_options.database.isEmpty())
        m_settings.setValue(lastDatabase, QFileInfo(path).absoluteFilePath());
    show();
    if (m_presence && (!m_options.followUp.isEmpty() || !m_options.files.isEmpty()))
        m_presence->take(m_seat.request());
}

void Desktop::ask(const QString &message)
{
    m_questions.ask(message, expectedDatabase());
}

void Desktop::beginAnew(const QString &path, const Beginning &beginning)
{
    Preferences preferences = m_preferences.current();
    preferences.playbook = beginning.playbook;
    const Result<void> kept = m_preferences.keep(preferences);
    begin(StartChoice::CreateNew, path);
    if (!m_window)
        return;
    Session &session = m_session->session();
    const QList<FactChange> facts = seekerEdited(session.dossier(), beginning.seeker);
    const Result<void> written
        = facts.isEmpty() ? Result<void>() : session.apply(ChangeLabel::EditSeeker, {}, facts);
    for (const Result<void> *result : {&kept, &written}) {
        if (!*result)
            m_window->report(result->error());
    }
}

Result<void> Desktop::open(const QString &path, OpenMode mode)
{
    auto opened = DesktopSession::open(path, mode, m_options.now);
    if (!opened)
        return opened.error();
    m_backup.reset();
    m_session = std::move(*opened);
    m_backup = std::make_unique<DailyBackup>(
        m_session->connection(), m_session->session(), m_preferences);
    // In the middle of a click of the window that will close.
    QObject::connect(
        m_backup.get(), &Backups::restoreRequested, qApp,
        [this](const QString &file) { putBack(file); }, Qt::QueuedConnection);
    return {};
}

Result<void> Desktop::openSample()
{
    const QString path = sampleDatabase();
    const QDateTime now = m_options.now ? *m_options.now : SystemClock().now();
    if (!QFileInfo::exists(path)) {
        if (const Result<Dossier> made = makeSample(path, now); !made)
            return made.error();
    }
    return open(path, OpenMode::MustExist);
}

void Desktop::show()
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

void Desktop::openWindow()
{
    m_window = std::make_unique<MainWindow>(
        OpenSearch{m_session->session(), m_session->index(), *m_backup}, m_preferences, m_settings);
}

/// Reminds from now on, whether the window is open or not.
void Desktop::beAround()
{
    Result<ReminderBook> book = ReminderBook::open(m_session->occurrences());
    if (!book)
        return m_window->report(book.error());
    m_presence = std::make_unique<Presence>(PresenceParts{.opened = *m_session,
                                                .window = *m_window,
                                                .preferences = m_preferences,
                                                .settings = m_settings},
        std::move(*book));
    QObject::connect(&m_seat, &DesktopSeat::requested, m_presence.get(), &Presence::take);
    static_cast<void>(standardAutostartFile().refresh());
    m_presence->start();
}

/// Nothing may have the database open while it is exchanged, so the window goes and comes again.
void Desktop::putBack(const QString &file)
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
        ask(errorText(opened.error()));
    } else {
        // That the copy is older does not mean that the program did not run since.
        static_cast<void>(m_session->occurrences().keepAwakeUntil(now));
        show();
        m_window->show();
        static_cast<void>(m_window->openPage(u"settings"_s));
        if (restored) {
            (new TextDialog(StartText::tr("The copy is in place"),
                 {StartText::tr("What was there before is kept as %1.")
                         .arg(QDir::toNativeSeparators(restored->kept))},
                 m_window.get()))
                ->open();
        } else {
            m_window->report(restored.error());
        }
    }
    QApplication::setQuitOnLastWindowClosed(endsWithWindow);
}

/// The window in another language: every page is made anew where it was, over the same session.
void Desktop::renewWindow()
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

/// Whoever asks for it waits for no answer to a question.
void Desktop::end()
{
    if (m_presence)
        m_presence->end();
    else if (m_window)
        m_window->keepPlace();
    QCoreApplication::exit();
}

void Desktop::openPage(MainWindow &window) const
{
    if (m_options.page.isEmpty() || window.openPage(m_options.page))
        return;
    QTextStream(stderr) << StartText::tr("There is no page %1.").arg(m_options.page) << Qt::endl;
}

int Desktop::takeScreenshot()
{
    if (const Result<void> opened = open(expectedDatabase(), OpenMode::MustExist); !opened) {
        QTextStream(stderr) << toString(opened.error()) << Qt::endl;
        return cannotOpen;
    }
    MainWindow window(
        {m_session->session(), m_session->index(), *m_backup}, m_preferences, m_settings);
    openPage(window);
    if (const FollowUp *found = findFollowUp(m_session->session().plan(), {m_options.followUp}))
        window.go(destinationOf(*found));
    const Result<void> drawn = drawWindow(window, m_options.screenshot);
    if (drawn)
        return 0;
    QTextStream(stderr) << toString(drawn.error()) << Qt::endl;
    return cannotOpen;
}

} // namespace

int runDesktop(QApplication &application, const DesktopOptions &options)
{
    QDir().mkpath(QFileInfo(settingsFile()).path());
    Desktop desktop(application, options);
    if (!options.screenshot.isEmpty())
        return desktop.takeScreenshot();
    if (const std::optional<int> code = desktop.start())
        return *code;
    return QApplication::exec();
}

} // namespace Afterword
