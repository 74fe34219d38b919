// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/pages/settings/reminderssection.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Advice balanced()
{
    return {.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()};
}

/// The section, over preferences in a file, on Monday 1 June 2026 at noon in Berlin.
struct ShownReminders
{
    ShownReminders()
        : clock(QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone("Europe/Berlin")))
        , session(*Session::open(store, balanced(), clock))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , section(*session, preferences)
    {
        section.resize(700, 600);
        section.show();
        QVERIFY(QTest::qWaitForWindowActive(&section));
    }

    template<typename Part>
    Part *part(const QString &name)
    {
        return section.findChild<Part *>(name);
    }

    const ReminderSettings &reminders() const { return preferences.current().reminders; }

    MemoryStore store;
    HandClock clock;
    std::unique_ptr<Session> session;
    const QTemporaryDir folder;
    QSettings settings;
    PreferenceFile preferences;
    RemindersSection section;
};

} // namespace

class tst_RemindersSection final : public QObject
{
    Q_OBJECT

private slots:
    void anHourTakesEffectAsItIsTyped_data();
    void anHourTakesEffectAsItIsTyped();
    void theSummaryOfTheDayCanBeSwitchedOff();
    void whereTheHourIsMeantIsKept();
    void aPauseLastsUntilTomorrowAndCanBeEnded();
    void aPauseThatIsOverIsNotShown();
    void whatIsChangedElsewhereIsShown();
    void everyControlHasAName();
};

void tst_RemindersSection::anHourTakesEffectAsItIsTyped_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<ReminderSettings>("kept");

    QTest::newRow("quiet from") << u"quietFrom"_s << ReminderSettings{.quietFrom = QTime(22, 0)};
    QTest::newRow("quiet until") << u"quietUntil"_s << ReminderSettings{.quietUntil = QTime(9, 0)};
    QTest::newRow("the working day")
        << u"workingDay"_s << ReminderSettings{.workdayStart = QTime(10, 0)};
    QTest::newRow("the morning") << u"morning"_s << ReminderSettings{.morning = QTime(9, 30)};
}

void tst_RemindersSection::anHourTakesEffectAsItIsTyped()
{
    QFETCH(const QString, control);
    QFETCH(const ReminderSettings, kept);
    ShownReminders shown;

    shown.part<QTimeEdit>(control)->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Up);

    QCOMPARE(shown.reminders(), kept);
    QCOMPARE(PreferenceFile(shown.settings).current().reminders, kept);
}

void tst_RemindersSection::theSummaryOfTheDayCanBeSwitchedOff()
{
    ShownReminders shown;
    QVERIFY(shown.part<QTimeEdit>(u"morning"_s)->isEnabled());

    shown.part<QCheckBox>(u"hasMorning"_s)->setFocus();
    press(Qt::Key_Space);

    QVERIFY(!shown.reminders().hasMorning);
    QVERIFY(!shown.part<QTimeEdit>(u"morning"_s)->isEnabled());
}

void tst_RemindersSection::whereTheHourIsMeantIsKept()
{
    ShownReminders shown;

    shown.part<QComboBox>(u"reminderPlace"_s)->setFocus();
    press(Qt::Key_Down);

    QCOMPARE(shown.reminders().place, ReminderPlace::Here);
}

void tst_RemindersSection::aPauseLastsUntilTomorrowAndCanBeEnded()
{
    ShownReminders shown;
    shown.part<QAbstractButton>(u"pauseReminders"_s)->setFocus();

    press(Qt::Key_Space);

    const QDateTime until(QDate(2026, 6, 2), QTime(7, 0), Qt::UTC);
    QCOMPARE(shown.reminders().pause.until, until);
    QVERIFY(shown.part<QLabel>(u"paused"_s)->text().contains(u"tomorrow, 09:00"_s));
    QCOMPARE(PreferenceFile(shown.settings).current().reminders.pause.until, until);
    press(Qt::Key_Space);
    QCOMPARE(shown.reminders().pause, ReminderPause{});
    QVERIFY(shown.part<QLabel>(u"paused"_s)->text().isEmpty());
}

void tst_RemindersSection::aPauseThatIsOverIsNotShown()
{
    ShownReminders shown;
    shown.part<QAbstractButton>(u"pauseReminders"_s)->click();

    shown.clock.turnTo(shown.clock.now().addDays(1));
    shown.session->refresh();

    QVERIFY(shown.part<QLabel>(u"paused"_s)->text().isEmpty());
}

void tst_RemindersSection::whatIsChangedElsewhereIsShown()
{
    ShownReminders shown;
    Preferences preferences = shown.preferences.current();
    preferences.reminders.quietFrom = QTime(23, 30);

    QVERIFY(shown.preferences.keep(preferences));

    QCOMPARE(shown.part<QTimeEdit>(u"quietFrom"_s)->time(), QTime(23, 30));
}

void tst_RemindersSection::everyControlHasAName()
{
    ShownReminders shown;

    const QList<QWidget *> controls = shown.section.findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const bool isNamed = qobject_cast<const QAbstractButton *>(control)
            || !control->accessibleName().isEmpty() || control->objectName().startsWith(u"qt_"_s);
        if (control->focusPolicy() != Qt::NoFocus)
            QVERIFY2(isNamed, qPrintable(control->objectName()));
    }
}

QTEST_MAIN(tst_RemindersSection)
#include "tst_reminderssection.moc"
