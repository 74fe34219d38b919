// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/desktopannouncer.h"

#include "app/notifications/programnotices.h"
#include "tests/support/demosearch.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/sessionbus.h"
#include "ui/tray/duecard.h"
#include "ui/tray/duenews.h"
#include "ui/tray/duestrip.h"
#include "ui/tray/duewindow.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = NotificationDaemon::Answer;

/// What the desktop lacks or does wrongly.
enum class Trouble {
    None, ///< but for the tray, which none of these has
    NoDaemon,
    DaemonDies,
    DaemonRestarts,
    ErrorReply,
    NoReply,
    NoButtons,
    Expires,
};

/// The ladder over the sample data, with a daemon as the test wants it.
struct Ladder : DemoSearch
{
    explicit Ladder(Trouble trouble = Trouble::None)
        : notifications(bus.connection())
        , window(*session, settings)
        , strip(&host)
        , notices(host, strip, window)
        , announcer(*session, notifications, notices)
        , acted(&announcer, &Announcer::acted)
    {
        if (trouble != Trouble::NoDaemon)
            daemon = std::make_unique<NotificationDaemon>(bus.connection());
        if (trouble == Trouble::ErrorReply)
            daemon->answer(Answer::Refuses);
        if (trouble == Trouble::NoReply)
            daemon->answer(Answer::Silent);
        if (trouble == Trouble::NoButtons)
            daemon->setCapabilities({u"body"_s});
    }

    /// A reminder of the first thing that is due.
    Alert alert() const
    {
        for (const FollowUp &followUp : session->plan().followUps) {
            if (followUp.state == State::Due)
                return {.key = u"one"_s, .lines = {{.reminder = {.followUp = followUp.id}}}};
        }
        return {};
    }

    void awaitNotice(qsizetype count = 1) const { QTRY_COMPARE(daemon->shown().size(), count); }

    SessionBus bus;
    std::unique_ptr<NotificationDaemon> daemon;
    DesktopNotifications notifications;
    DueWindow window;
    QWidget host; ///< the window of the program, which is closed
    DueStrip strip;
    ProgramNotices notices;
    DesktopAnnouncer announcer;
    QSignalSpy acted;
};

AlertAction actionOf(const QSignalSpy &spy)
{
    return spy.first().at(1).value<AlertAction>();
}

} // namespace

class tst_DesktopAnnouncer final : public QObject
{
    Q_OBJECT

private slots:
    void aReminderIsANotificationAndNothingElse();
    void whateverFailsIsVisibleWithinFiveSeconds_data();
    void whateverFailsIsVisibleWithinFiveSeconds();
    void aButtonIsAnAnswer_data();
    void aButtonIsAnAnswer();
    void seenInTheWindowIsAnAnswer();
    void oneAnswerClosesBothPlaces();
    void whatIsWithdrawnIsNowhere();
    void whatIsManyCanOnlyBeOpened_data();
    void whatIsManyCanOnlyBeOpened();
    void quietKeepsTheWindowDownToo();
};

void tst_DesktopAnnouncer::aReminderIsANotificationAndNothingElse()
{
    Ladder ladder;

    ladder.announcer.show(ladder.alert());
    ladder.awaitNotice();

    QVERIFY(!ladder.daemon->shown().first().title.isEmpty());
    QVERIFY(ladder.daemon->shown().first().text.contains(u"Due: "_s));
    QCOMPARE(ladder.daemon->shown().first().actions.size(), 8);
    QVERIFY(!ladder.window.isVisible());
    QCOMPARE(ladder.acted.size(), 0);
}

void tst_DesktopAnnouncer::whateverFailsIsVisibleWithinFiveSeconds_data()
{
    QTest::addColumn<Trouble>("trouble");

    QTest::newRow("no tray") << Trouble::None;
    QTest::newRow("no daemon") << Trouble::NoDaemon;
    QTest::newRow("the daemon answers with an error") << Trouble::ErrorReply;
    QTest::newRow("the daemon is started anew") << Trouble::DaemonRestarts;
    QTest::newRow("the daemon dies") << Trouble::DaemonDies;
    QTest::newRow("it expires, as if nobody should be disturbed") << Trouble::Expires;
    QTest::newRow("the screen is locked, and the daemon silent") << Trouble::NoReply;
    QTest::newRow("no buttons") << Trouble::NoButtons;
}

/// As a notification where that is possible, and else in a window of the program.
void tst_DesktopAnnouncer::whateverFailsIsVisibleWithinFiveSeconds()
{
    QFETCH(Trouble, trouble);
    Ladder ladder(trouble);
    QElapsedTimer time;
    time.start();

    ladder.announcer.show(ladder.alert());
    const bool comesLater = trouble == Trouble::DaemonDies || trouble == Trouble::DaemonRestarts
        || trouble == Trouble::Expires;
    if (comesLater) {
        ladder.awaitNotice();
        QTest::qWait(0);
        if (trouble == Trouble::Expires)
            Q_EMIT ladder.daemon->NotificationClosed(ladder.daemon->shown().first().id, 1);
        else
            ladder.daemon.reset();
    }
    if (trouble == Trouble::DaemonRestarts)
        ladder.daemon = std::make_unique<NotificationDaemon>(ladder.bus.connection());
    if (trouble == Trouble::None || trouble == Trouble::DaemonRestarts) {
        ladder.awaitNotice();
        QVERIFY(time.elapsed() < 5000);
        return;
    }

    QTRY_VERIFY(ladder.window.isVisible());
    QVERIFY(time.elapsed() < 5000);
    const auto cards = ladder.window.findChildren<DueCard *>();
    const FollowUpId wanted = ladder.alert().lines.first().reminder.followUp;
    QCOMPARE(std::ranges::count(cards, wanted, &DueCard::followUp), 1);
    QCOMPARE(ladder.acted.size(), 0);
}

void tst_DesktopAnnouncer::aButtonIsAnAnswer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<AlertAction>("action");

    QTest::newRow("the text") << u"default"_s << AlertAction::Open;
    QTest::newRow("open") << u"open"_s << AlertAction::Open;
    QTest::newRow("done") << u"done"_s << AlertAction::Done;
    QTest::newRow("later") << u"later"_s << AlertAction::Later;
    QTest::newRow("put away") << QString() << AlertAction::Dismiss;
}

void tst_DesktopAnnouncer::aButtonIsAnAnswer()
{
    QFETCH(QString, button);
    QFETCH(AlertAction, action);
    Ladder ladder;
    QSignalSpy shown(&ladder.notifications, &DesktopNotifications::shown);
    ladder.announcer.show(ladder.alert());
    QTRY_COMPARE(shown.size(), 1);

    const uint id = ladder.daemon->shown().first().id;
    if (!button.isEmpty())
        Q_EMIT ladder.daemon->ActionInvoked(id, button);
    Q_EMIT ladder.daemon->NotificationClosed(id, 2);

    QTRY_COMPARE(ladder.acted.size(), 1);
    QCOMPARE(actionOf(ladder.acted), action);
    QVERIFY(!ladder.window.isVisible());
}

void tst_DesktopAnnouncer::seenInTheWindowIsAnAnswer()
{
    Ladder ladder(Trouble::NoDaemon);
    ladder.announcer.show(ladder.alert());
    QTRY_VERIFY(ladder.window.isVisible());

    ladder.window.close();

    QCOMPARE(ladder.acted.size(), 1);
    QCOMPARE(actionOf(ladder.acted), AlertAction::Dismiss);
}

void tst_DesktopAnnouncer::oneAnswerClosesBothPlaces()
{
    Ladder ladder(Trouble::NoButtons);
    ladder.announcer.show(ladder.alert());
    QTRY_VERIFY(ladder.window.isVisible());

    ladder.window.close();

    QTRY_COMPARE(ladder.daemon->closed().size(), 1);
    QCOMPARE(ladder.acted.size(), 1);
}

void tst_DesktopAnnouncer::whatIsWithdrawnIsNowhere()
{
    Ladder ladder(Trouble::NoButtons);
    Alert many{.key = u"many"_s, .form = AlertForm::Summary};
    many.lines = {{.reminder = {.followUp = {u"gone"_s}}}, {.reminder = {.followUp = {u"too"_s}}}};
    const QDateTime now = ladder.session->now();
    many.absence = Absence{now.addSecs(-3600), now};
    ladder.announcer.show(many);
    QTRY_COMPARE(ladder.window.findChildren<DueNews *>().size(), 1);

    ladder.announcer.withdraw(u"many"_s);
    ladder.announcer.withdraw(u"never"_s);

    QTRY_COMPARE(ladder.daemon->closed().size(), 1);
    QTRY_COMPARE(ladder.window.findChildren<DueNews *>().size(), 0);
    ladder.window.close();
    QCOMPARE(ladder.acted.size(), 0);
}

void tst_DesktopAnnouncer::whatIsManyCanOnlyBeOpened_data()
{
    QTest::addColumn<AlertForm>("form");
    QTest::addColumn<bool>("isOver");

    QTest::newRow("several") << AlertForm::Summary << false;
    QTest::newRow("the morning") << AlertForm::Morning << false;
    QTest::newRow("one that is over") << AlertForm::One << true;
}

void tst_DesktopAnnouncer::whatIsManyCanOnlyBeOpened()
{
    QFETCH(AlertForm, form);
    QFETCH(bool, isOver);
    Ladder ladder;
    Alert alert = ladder.alert();
    alert.form = form;
    alert.lines.first().reminder.isOver = isOver;

    ladder.announcer.show(alert);
    ladder.awaitNotice();

    QCOMPARE(ladder.daemon->shown().first().actions,
        QStringList({u"default"_s, u"Open"_s, u"open"_s, u"Open"_s}));
}

void tst_DesktopAnnouncer::quietKeepsTheWindowDownToo()
{
    Ladder ladder;
    ladder.daemon->setInhibited(true);
    QSignalSpy held(&ladder.notifications, &DesktopNotifications::held);

    ladder.announcer.show(ladder.alert());
    QTRY_COMPARE(held.size(), 1);
    QVERIFY(!ladder.window.isVisible());
    ladder.daemon->setInhibited(false);

    ladder.awaitNotice();
    QVERIFY(!ladder.window.isVisible());
}

QTEST_MAIN(tst_DesktopAnnouncer)
#include "tst_desktopannouncer.moc"
