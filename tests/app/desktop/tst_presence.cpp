// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/instance/instancedoor.h"
#include "app/instance/instancelock.h"
#include "app/machine/places.h"
#include "core/planner/plan.h"
#include "core/storage/sqlitestore.h"
#include "tests/app/commands/commandrun.h"
#include "tests/app/desktop/shownwindow.h"
#include "ui/preferences/autostartfile.h"
#include "ui/shell/mainwindow.h"
#include "ui/tray/duewindow.h"
#include "ui/tray/farewelldialog.h"
#include "ui/tray/staydialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QTest>
#include <QThread>
#include <QTimeZone>
#include <QTimer>

#include <csignal>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

void pressIn(QWidget *window, const QString &button)
{
    QVERIFY(window);
    auto *found = window->findChild<QAbstractButton *>(button);
    QVERIFY(found);
    found->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// A session with the sample data, at 10:42 on 28 May 2026, and no desktop around.
struct Evening
{
    Evening()
    {
        qputenv("XDG_DATA_HOME", work.path(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", work.path(u"config"_s).toLocal8Bit());
        qunsetenv("XDG_RUNTIME_DIR");
        options.database = work.path(u"search.db"_s);
        options.now = QDateTime(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"));
        made = runCommand({u"demo"_s, options.database, u"--today"_s, u"2026-05-28"_s}).code == 0;
    }

    /// Starts the desktop and plays `hands` once it stands; true if they ended it.
    bool play(const std::function<void()> &hands)
    {
        bool wasEnded = true;
        // What is still to be played when the desktop ends goes with this.
        const QObject evening;
        QTimer::singleShot(0, &evening, [&] {
            hands();
            QTimer::singleShot(0, &evening, [&] {
                wasEnded = false;
                QCoreApplication::exit();
            });
        });
        runDesktop(*qApp, options);
        return wasEnded;
    }

    const Workplace work;
    DesktopOptions options;
    bool made = false;
};

} // namespace

class tst_Presence final : public QObject
{
    Q_OBJECT

private slots:
    void closingIsExplainedOnce();
    void whoDoesNotWantItQuitsByClosing();
    void quittingSaysWhatIsMissed();
    void inTheBackgroundThereIsNoWindowUntilItIsAskedFor();
    void anotherStartIsTakenIn();
    void aSystemThatEndsItIsNotAskedAQuestion_data();
    void aSystemThatEndsItIsNotAskedAQuestion();
};

void tst_Presence::closingIsExplainedOnce()
{
    Evening evening;
    QVERIFY(evening.made);

    evening.play([] {
        QTRY_VERIFY(shown<MainWindow>());
        MainWindow *window = shown<MainWindow>();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(window->findChild<StayDialog *>());
        window->findChild<StayDialog *>()->findChild<QCheckBox *>()->click();
        pressIn(window->findChild<StayDialog *>(), u"closeWindow"_s);
        QVERIFY(!window->isVisible());
        QCOMPARE(standardAutostartFile().current(), SessionStart::On);

        window->show();
        window->close();
        QVERIFY(!window->isVisible());
        QVERIFY(!window->findChild<StayDialog *>());
    });
}

void tst_Presence::whoDoesNotWantItQuitsByClosing()
{
    Evening evening;
    QVERIFY(QDir().mkpath(QFileInfo(settingsFile()).path()));
    QFile settings(settingsFile());
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nkeep-running=false\n");
    settings.close();

    evening.play([] {
        QTRY_VERIFY(shown<MainWindow>());
        MainWindow *window = shown<MainWindow>();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(window->findChild<FarewellDialog *>());
    });
}

void tst_Presence::quittingSaysWhatIsMissed()
{
    Evening evening;
    const QString list = evening.work.path(u"wake.ics"_s);

    const bool wasEnded = evening.play([&list] {
        QTRY_VERIFY(shown<MainWindow>());
        MainWindow *window = shown<MainWindow>();
        Q_EMIT window->quitRequested();
        auto *farewell = window->findChild<FarewellDialog *>();
        QVERIFY(farewell);
        Q_EMIT farewell->wakeListRequested(list);
        pressIn(farewell, u"quit"_s);
    });

    QVERIFY(wasEnded);
    QFile written(list);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("BEGIN:VALARM"));
}

void tst_Presence::inTheBackgroundThereIsNoWindowUntilItIsAskedFor()
{
    Evening evening;
    evening.options.isBackground = true;

    evening.play([] {
        // Without notifications and tray, what is due has a window of its own.
        QTRY_VERIFY_WITH_TIMEOUT(shown<DueWindow>(), 5000);
        QVERIFY(!shown<MainWindow>());
        Q_EMIT shown<DueWindow>()->windowRequested();
        QVERIFY(shown<MainWindow>());
    });
}

void tst_Presence::anotherStartIsTakenIn()
{
    Evening evening;
    evening.options.isBackground = true;
    const QString cards = evening.work.file(u"new.vcf"_s,
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora New\r\nN:New;Nora;;;\r\nEND:VCARD\r\n");

    evening.play([&] {
        const Result<InstancePlace> place = instancePlace(evening.options.database);
        QVERIFY(place);
        std::optional<Result<void>> handed;
        const std::unique_ptr<QThread> other(QThread::create(
            [&] { handed = handOver(place->socket, {.page = u"calendar"_s, .files = {cards}}); }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QVERIFY(*handed);
        QTRY_VERIFY(shown<MainWindow>());
        auto *page = shown<MainWindow>()->findChild<QWidget *>(u"calendarPage"_s);
        QVERIFY(page && page->isVisible());
    });

    Result<Database> database = Database::open(evening.options.database, OpenMode::MustExist);
    QVERIFY(database);
    SqliteStore store(std::move(*database));
    const Result<Dossier> dossier = store.load();
    QVERIFY(dossier);
    QCOMPARE(std::ranges::count(dossier->contacts, u"Nora"_s, &Contact::given), 1);
}

void tst_Presence::aSystemThatEndsItIsNotAskedAQuestion_data()
{
    QTest::addColumn<bool>("isBackground");

    QTest::newRow("with its window") << false;
    QTest::newRow("without a window") << true;
}

void tst_Presence::aSystemThatEndsItIsNotAskedAQuestion()
{
    QFETCH(const bool, isBackground);
    Evening evening;
    evening.options.isBackground = isBackground;

    const bool wasEnded = evening.play([] {
        ::raise(SIGTERM);
        QCoreApplication::processEvents();
    });

    QVERIFY(wasEnded);
    Result<Database> database = Database::open(evening.options.database, OpenMode::MustExist);
    QVERIFY(database);
    const Result<QDateTime> awakeUntil = SqliteStore(std::move(*database)).awakeUntil();
    QCOMPARE(*awakeUntil, evening.options.now->toUTC());
}

QTEST_MAIN(tst_Presence)
#include "tst_presence.moc"
