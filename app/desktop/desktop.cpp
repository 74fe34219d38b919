// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/desktopmanner.h"
#include "app/desktop/desktopseat.h"
#include "app/desktop/opendesktop.h"
#include "app/desktop/startquestions.h"
#include "app/machine/clock.h"
#include "app/machine/endsignals.h"
#include "app/machine/places.h"
#include "app/sources/sample.h"
#include "core/session/seekerchanges.h"
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

/// Begins with a database, and asks which one where that is not known.
class Desktop final
{
public:
    Desktop(QApplication &application, const DesktopOptions &options)
        : m_options(options)
        , m_settings(settingsFile(), QSettings::IniFormat)
        , m_preferences(m_settings, playbookFolder(), letterTemplateFolder())
        , m_manner(application, options, m_preferences)
        , m_seat(options)
        , m_open(options, m_preferences, m_settings)
    {
        QObject::connect(&m_questions, &StartQuestions::opened, &m_questions,
            [this](StartChoice choice, const QString &path) { begin(choice, path); });
        QObject::connect(&m_questions, &StartQuestions::begun, &m_questions,
            [this](
                const QString &path, const Beginning &beginning) { beginAnew(path, beginning); });
        QObject::connect(
            &m_manner, &DesktopManner::languageChanged, &m_open, &OpenDesktop::renewWindow);
        QObject::connect(&m_seat, &DesktopSeat::requested, &m_open, &OpenDesktop::take);
        QObject::connect(&m_open, &OpenDesktop::lost, &m_questions,
            [this](const Error &error) { ask(errorText(error)); });
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
    Result<void> openSample();
    void end();

    const DesktopOptions m_options;
    QSettings m_settings;
    PreferenceFile m_preferences;
    DesktopManner m_manner;
    StartQuestions m_questions;
    DesktopSeat m_seat;
    OpenDesktop m_open;
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
        : m_open.open(
            path, choice == StartChoice::CreateNew ? OpenMode::Create : OpenMode::MustExist);
    if (!opened)
        return ask(errorText(opened.error()));
    if (choice != StartChoice::TrySample && m_options.database.isEmpty())
        m_settings.setValue(lastDatabase, QFileInfo(path).absoluteFilePath());
    m_open.show();
    if (!m_options.followUp.isEmpty() || !m_options.files.isEmpty())
        m_open.take(m_seat.request());
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
    if (!m_open.isShown())
        return;
    Session &session = m_open.session();
    const QList<FactChange> facts = seekerEdited(session.dossier(), beginning.seeker);
    const Result<void> written
        = facts.isEmpty() ? Result<void>() : session.apply(ChangeLabel::EditSeeker, {}, facts);
    for (const Result<void> *result : {&kept, &written}) {
        if (!*result)
            m_open.report(result->error());
    }
}

Result<void> Desktop::openSample()
{
    const QString path = sampleDatabase();
    const QDateTime now = m_options.now ? *m_options.now : SystemClock().now();
    if (!QFileInfo::exists(path)) {
        if (const Result<Dossier> made = makeSample(path, now); !made)
            return made.error();
    }
    return m_open.open(path, OpenMode::MustExist);
}

/// Whoever asks for it waits for no answer to a question.
void Desktop::end()
{
    m_open.end();
    QCoreApplication::exit();
}

int Desktop::takeScreenshot()
{
    Result<void> drawn = m_open.open(expectedDatabase(), OpenMode::MustExist);
    if (drawn)
        drawn = m_open.draw();
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
