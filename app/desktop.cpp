// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/clock.h"
#include "app/commands/sources.h"
#include "app/dailybackup.h"
#include "app/desktopsession.h"
#include "app/endsignals.h"
#include "app/instance/instanceseat.h"
#include "app/places.h"
#include "app/presence.h"
#include "app/sample.h"
#include "app/translation.h"
#include "core/session/seekerchanges.h"
#include "core/storage/copies/restore.h"
#include "ui/dialogs/firststartdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/preferences/autostartfile.h"
#include "ui/preferences/preferencefile.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errortext.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QSettings>
#include <QTextStream>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto lastDatabase = "database"_L1;
constexpr int cannotOpen = 4; // the exit code of the headless contract

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

/// What the seeker prefers, but for a theme that the command line names.
Look lookOf(const Preferences &preferences, const QString &theme)
{
    Look look = preferences.look;
    if (theme == "light"_L1)
        look.theme = ThemeChoice::Light;
    else if (theme == "dark"_L1)
        look.theme = ThemeChoice::Dark;
    else if (theme == "high-contrast"_L1)
        look.theme = ThemeChoice::HighContrast;
    return look;
}

/// Holds what lives as long as the window, and asks where to begin while there is none.
class Desktop final
{
public:
    Desktop(QApplication &application, const DesktopOptions &options)
        : m_options(options)
        , m_settings(settingsFile(), QSettings::IniFormat)
        , m_preferences(m_settings, playbookFolder(), letterTemplateFolder())
        , m_translation(application)
        , m_appearance(application, lookOf(m_preferences.current(), options.theme))
    {
        // A theme of the command line holds until another one is chosen.
        QObject::connect(&m_preferences, &PreferenceFile::changed, &m_appearance,
            [this](const Preferences &preferences) { m_appearance.show(preferences.look); });
        m_translation.speak(
            options.language.isEmpty() ? m_preferences.current().language : options.language);
        m_preferred = m_preferences.current().language;
        QObject::connect(&m_preferences, &PreferenceFile::changed, &m_appearance,
            [this](const Preferences &preferences) {
                // In the middle of a choice in the window that will go.
                if (preferences.language != m_preferred)
                    QTimer::singleShot(0, &m_appearance, [this] { renewWindow(); });
                m_preferred = preferences.language;
            });
    }

    /// The exit code, if the program is to end at once.
    std::optional<int> start();
    int takeScreenshot();

private:
    QString expectedDatabase() const;
    bool isExpected() const;
    bool isSeatedAt(const QString &path);
    InstanceRequest request() const;
    void begin(StartChoice choice, const QString &path);
    void ask(const QString &message);
    void introduce(const QString &path);
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
    Translation m_translation;
    QString m_preferred; ///< language; empty: the system's
    Appearance m_appearance;
    std::unique_ptr<DesktopSession> m_session;
    std::unique_ptr<DailyBackup> m_backup;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<InstanceSeat> m_seat;
    std::unique_ptr<EndSignals> m_endSignals;
    InstancePlace m_place; ///< of the seat
    int m_exitCode = 0; ///< if somebody else has the seat
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

InstanceRequest Desktop::request() const
{
    return {.page = m_options.page, .followUp = m_options.followUp, .files = m_options.files};
}

/// Whether this is the program that has that database open. If another one is, that one has been
/// asked to do what this one was started for.
bool Desktop::isSeatedAt(const QString &path)
{
    const Result<InstancePlace> place = instancePlace(path);
    if (place && *place == m_place)
        return true;
    Result<std::unique_ptr<InstanceSeat>> seat
        = place ? InstanceSeat::take(*place) : Result<std::unique_ptr<InstanceSeat>>(place.error());
    if (!seat) {
        // The database has a lock of its own; only being found by other starts is lost.
        QTextStream(stderr) << toString(seat.error()) << Qt::endl;
        return true;
    }
    if (*seat) {
        m_seat = std::move(*seat);
        m_place = *place;
        return true;
    }
    const Result<void> handed
        = m_options.isBackground ? Result<void>() : handOver(place->socket, request());
    if (!handed)
        QTextStream(stderr) << toString(handed.error()) << Qt::endl;
    m_exitCode = handed ? 0 : cannotOpen;
    return false;
}

std::optional<int> Desktop::start()
{
    m_endSignals = std::make_unique<EndSignals>();
    QObject::connect(m_endSignals.get(), &EndSignals::received, qApp, [this] { end(); });
    const QString path = expectedDatabase();
    if (!isSeatedAt(path))
        return m_exitCode;
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
    if (!isSeatedAt(choice == StartChoice::TrySample ? sampleDatabase() : path))
        return QCoreApplication::exit(m_exitCode);
    const Result<void> opened = choice == StartChoice::TrySample
        ? openSample()
        : open(path, choice == StartChoice::CreateNew ? OpenMode::Create : OpenMode::MustExist);
    if (!opened)
        return ask(errorText(opened.error()));
    if (choice != StartChoice::TrySample && m_options.database.isEmpty())
        m_settings.setValue(lastDatabase, QFileInfo(path).absoluteFilePath());
    show();
    if (m_presence && (!m_options.followUp.isEmpty() || !m_options.files.isEmpty()))
        m_presence->take(request());
}

void Desktop::ask(const QString &message)
{
    auto *dialog = new StartDialog(message, expectedDatabase());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The next dialog or the window must stand before the last one closes, or the program ends.
    QObject::connect(
        dialog, &StartDialog::chosen, dialog, [this](StartChoice choice, const QString &path) {
            if (choice == StartChoice::CreateNew)
                introduce(path);
            else
                begin(choice, path);
        });
    dialog->open();
}

void Desktop::introduce(const QString &path)
{
    const Result<Advice> advice = preferredAdvice();
    if (!advice)
        return ask(errorText(advice.error()));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    auto *dialog = new FirstStartDialog(guessedSeeker(QLocale::system(), zone, advice->calendar),
        advice->calendar, advice->playbooks);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &FirstStartDialog::left, dialog, [this] { ask({}); });
    QObject::connect(dialog, &FirstStartDialog::begun, dialog,
        [this, path](const Beginning &beginning) { beginAnew(path, beginning); });
    dialog->open();
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
    if (m_seat)
        QObject::connect(m_seat.get(), &InstanceSeat::requested, m_presence.get(), &Presence::take);
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
        if (restored)
            (new TextDialog(StartText::tr("The copy is in place"),
                 {StartText::tr("What was there before is kept as %1.")
                         .arg(QDir::toNativeSeparators(restored->kept))},
                 m_window.get()))
                ->open();
        else
            m_window->report(restored.error());
    }
    QApplication::setQuitOnLastWindowClosed(endsWithWindow);
}

/// The window in another language: every page is made anew where it was, over the same session.
void Desktop::renewWindow()
{
    m_translation.speak(m_preferences.current().language);
    if (!m_window)
        return;
    // The new one must stand before the old one goes, or the program ends.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    const QString page = old->keepPlace();
    const QString control = old->focusWidget() ? old->focusWidget()->objectName() : QString();
    // It speaks to the window that goes.
    m_presence.reset();
    openWindow();
    static_cast<void>(m_window->openPage(page));
    beAround();
    // Whoever goes through the languages by keyboard goes on from there.
    auto *focused = control.isEmpty() ? nullptr : m_window->findChild<QWidget *>(control);
    if (focused)
        focused->setFocus();
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
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(1280, 800);
    window.show();
    openPage(window);
    QCoreApplication::processEvents();
    if (window.grab().save(m_options.screenshot, "PNG"))
        return 0;
    QTextStream(stderr) << StartText::tr("%1 cannot be written.").arg(m_options.screenshot)
                        << Qt::endl;
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
