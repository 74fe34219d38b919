// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/machine/places.h"
#include "core/storage/sqlitestore.h"
#include "tests/app/commands/commandrun.h"
#include "tests/app/desktop/shownwindow.h"
#include "tests/support/keys.h"
#include "ui/dialogs/firststartdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/shell/mainwindow.h"

#include <QTest>
#include <QTimer>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Kind>
void awaitWindow()
{
    QTRY_VERIFY(shown<Kind>());
    QVERIFY(QTest::qWaitForWindowActive(shown<Kind>()));
    QTRY_VERIFY(QApplication::focusWidget());
}

/// A machine on which Afterword was never started.
struct NewHome
{
    NewHome()
    {
        qputenv("XDG_DATA_HOME", work.path(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", work.path(u"config"_s).toLocal8Bit());
    }

    const Workplace work;
};

/// Starts the desktop and plays `hands` once it stands; ends it then, whatever happened.
int start(const std::function<void()> &hands)
{
    QTimer::singleShot(0, [&] {
        hands();
        // Nobody is asked whether it may end.
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!qobject_cast<MainWindow *>(window))
                window->close();
        }
        QCoreApplication::exit();
    });
    return runDesktop(*qApp, {});
}

} // namespace

class tst_DesktopStart final : public QObject
{
    Q_OBJECT

private slots:
    void threeStepsBeginASearch();
    void whoeverLeavesHasWrittenNothing();
    void theNextStartGoesOn();
};

void tst_DesktopStart::threeStepsBeginASearch()
{
    const NewHome home;

    start([] {
        awaitWindow<StartDialog>();
        press(Qt::Key_Space);
        awaitWindow<FirstStartDialog>();
        type(u"Mia Muster"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        QVERIFY(!QFile::exists(standardDatabase()));
        press(Qt::Key_Return);
        awaitWindow<MainWindow>();
        QVERIFY(!shown<FirstStartDialog>());
    });

    Result<Database> database = Database::open(standardDatabase(), OpenMode::MustExist);
    QVERIFY(database);
    SqliteStore store(std::move(*database));
    const Result<Dossier> dossier = store.load();
    QVERIFY(dossier);
    QCOMPARE(dossier->seeker.name, u"Mia Muster"_s);
    QCOMPARE(dossier->seeker.timeZone, u"Europe/London"_s);
    QFile settings(settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("playbook=advantage"));
}

void tst_DesktopStart::whoeverLeavesHasWrittenNothing()
{
    const NewHome home;

    start([] {
        awaitWindow<StartDialog>();
        press(Qt::Key_Space);
        awaitWindow<FirstStartDialog>();
        type(u"Mia Muster"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        awaitWindow<StartDialog>();
    });

    QVERIFY(!QFile::exists(standardDatabase()));
    QVERIFY(!QFile::exists(settingsFile()));
}

void tst_DesktopStart::theNextStartGoesOn()
{
    const NewHome home;
    const auto begin = [] {
        awaitWindow<StartDialog>();
        press(Qt::Key_Space);
        awaitWindow<FirstStartDialog>();
        for (int step = 0; step < 3; ++step)
            press(Qt::Key_Return);
        awaitWindow<MainWindow>();
    };
    start(begin);

    start([] {
        awaitWindow<MainWindow>();
        QVERIFY(!shown<StartDialog>());
    });
}

QTEST_MAIN(tst_DesktopStart)
#include "tst_desktopstart.moc"
