// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/desktopnotifications.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/sessionbus.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = NotificationDaemon::Answer;

DesktopNotice noticeOf(const QString &key)
{
    return {.key = key,
        .title = u"Thank Ana Núñez"_s,
        .text = u"Acme Robotics"_s,
        .buttons = {{u"open"_s, u"Open"_s}, {u"done"_s, u"Done"_s}, {u"later"_s, u"Later"_s}}};
}

/// The client on a bus of its own, and everything it said.
struct Desk
{
    explicit Desk()
        : client(bus.connection())
        , shown(&client, &DesktopNotifications::shown)
        , held(&client, &DesktopNotifications::held)
        , failed(&client, &DesktopNotifications::failed)
        , chosen(&client, &DesktopNotifications::chosen)
        , closed(&client, &DesktopNotifications::closed)
    {
    }

    void start() { daemon = std::make_unique<NotificationDaemon>(bus.connection()); }
    void start(Answer answer)
    {
        start();
        daemon->answer(answer);
    }

    QString endings() const
    {
        return u"failed %1, chosen %2, closed %3"_s.arg(failed.size())
            .arg(chosen.size())
            .arg(closed.size());
    }

    SessionBus bus;
    std::unique_ptr<NotificationDaemon> daemon;
    DesktopNotifications client;
    QSignalSpy shown;
    QSignalSpy held;
    QSignalSpy failed;
    QSignalSpy chosen;
    QSignalSpy closed;
};

template<typename Value>
Value first(const QSignalSpy &spy, int argument)
{
    return spy.first().at(argument).value<Value>();
}

/// The answers to everything that was sent before are in.
void settle(QDBusConnection bus)
{
    bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
        u"org.freedesktop.DBus"_s, u"GetId"_s));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

class tst_DesktopNotifications final : public QObject
{
    Q_OBJECT

private slots:
    void aNoticeIsShownUntilItIsAnswered();
    void aButtonIsSaidOnce_data();
    void aButtonIsSaidOnce();
    void foreignSignalsAcknowledgeNothing();
    void anotherProgramCannotSpeakForTheDaemon();
    void puttingItAwayIsToldFromTimeRunningOut_data();
    void puttingItAwayIsToldFromTimeRunningOut();
    void aLaterNoticeTakesThePlaceOfTheFirst();
    void aNoticeThatIsTakenBackIsClosed();
    void atTheEndNothingIsLeftStanding();
    void everyFailureIsSaidWithinFiveSeconds_data();
    void everyFailureIsSaidWithinFiveSeconds();
    void aLateAnswerIsTakenBack();
    void withoutButtonsItSaysSo();
    void aNewDaemonIsShownEverythingOnce();
    void aDaemonThatStaysAwayIsAFailure();
    void aDaemonThatAlwaysFallsIsGivenUp();
    void theIdsOfAnOldDaemonMeanNothing();
    void quietIsHonoured();
    void quietThatBeginsLaterIsHonoured();
};

void tst_DesktopNotifications::aNoticeIsShownUntilItIsAnswered()
{
    Desk desk;
    desk.start();

    desk.client.show(noticeOf(u"a"_s));

    QTRY_COMPARE(desk.shown.size(), 1);
    QCOMPARE(first<QString>(desk.shown, 0), u"a"_s);
    QCOMPARE(first<NoticeButtons>(desk.shown, 1), NoticeButtons::Shown);
    const ShownNotice notice = desk.daemon->shown().constFirst();
    QCOMPARE(notice.title, u"Thank Ana Núñez"_s);
    QCOMPARE(notice.timeout, 0);
    QCOMPARE(notice.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::aButtonIsSaidOnce_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("button");

    QTest::newRow("the text") << u"default"_s << u"open"_s;
    QTest::newRow("open") << u"open"_s << u"open"_s;
    QTest::newRow("done") << u"done"_s << u"done"_s;
    QTest::newRow("later") << u"later"_s << u"later"_s;
}

void tst_DesktopNotifications::aButtonIsSaidOnce()
{
    QFETCH(QString, action);
    QFETCH(QString, button);
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);

    const uint id = desk.daemon->shown().constFirst().id;
    Q_EMIT desk.daemon->ActionInvoked(id, action);
    Q_EMIT desk.daemon->NotificationClosed(id, 2);
    Q_EMIT desk.daemon->ActionInvoked(id, action);

    QTRY_COMPARE(desk.chosen.size(), 1);
    QCOMPARE(first<QString>(desk.chosen, 1), button);
    QTRY_COMPARE(desk.daemon->closed(), QList<uint>{id});
    settle(desk.bus.connection());
    QCOMPARE(desk.endings(), u"failed 0, chosen 1, closed 0"_s);
}

void tst_DesktopNotifications::foreignSignalsAcknowledgeNothing()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);
    const uint own = desk.daemon->shown().constFirst().id;

    for (uint id = own + 1; id <= own + 10000; ++id) {
        Q_EMIT desk.daemon->ActionInvoked(id, u"done"_s);
        Q_EMIT desk.daemon->NotificationClosed(id, 2);
    }
    Q_EMIT desk.daemon->ActionInvoked(own, u"something else"_s);
    Q_EMIT desk.daemon->ActionInvoked(0, u"done"_s);
    settle(desk.bus.connection());
    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);

    Q_EMIT desk.daemon->ActionInvoked(own, u"done"_s);
    QTRY_COMPARE(desk.chosen.size(), 1);
}

void tst_DesktopNotifications::anotherProgramCannotSpeakForTheDaemon()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);

    QDBusConnection other = desk.bus.connection();
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    signal << desk.daemon->shown().constFirst().id << u"done"_s;
    QVERIFY(other.send(signal));
    settle(other);

    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::puttingItAwayIsToldFromTimeRunningOut_data()
{
    QTest::addColumn<uint>("reason");
    QTest::addColumn<NoticeEnd>("end");

    QTest::newRow("expired") << 1U << NoticeEnd::Expired;
    QTest::newRow("put away") << 2U << NoticeEnd::Dismissed;
    QTest::newRow("closed by a call") << 3U << NoticeEnd::Expired;
    QTest::newRow("unknown") << 4U << NoticeEnd::Expired;
    QTest::newRow("out of the specification") << 77U << NoticeEnd::Expired;
}

void tst_DesktopNotifications::puttingItAwayIsToldFromTimeRunningOut()
{
    QFETCH(uint, reason);
    QFETCH(NoticeEnd, end);
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);

    Q_EMIT desk.daemon->NotificationClosed(desk.daemon->shown().constFirst().id, reason);

    QTRY_COMPARE(desk.closed.size(), 1);
    QCOMPARE(first<NoticeEnd>(desk.closed, 1), end);
}

void tst_DesktopNotifications::aLaterNoticeTakesThePlaceOfTheFirst()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);

    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 2);

    QCOMPARE(desk.daemon->shown().at(1).replaced, desk.daemon->shown().at(0).id);
    QVERIFY(desk.daemon->closed().isEmpty());
    Q_EMIT desk.daemon->ActionInvoked(desk.daemon->shown().at(0).id, u"done"_s);
    QTRY_COMPARE(desk.chosen.size(), 1);
}

void tst_DesktopNotifications::aNoticeThatIsTakenBackIsClosed()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);
    desk.client.show(noticeOf(u"b"_s));

    desk.client.withdraw(u"a"_s);
    desk.client.withdraw(u"b"_s); // before the daemon answered
    desk.client.withdraw(u"c"_s);

    QTRY_COMPARE(desk.daemon->closed().size(), 2);
    settle(desk.bus.connection());
    QCOMPARE(desk.shown.size(), 1);
    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::atTheEndNothingIsLeftStanding()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    desk.client.show(noticeOf(u"b"_s));
    QTRY_COMPARE(desk.shown.size(), 2);

    desk.client.withdrawAll();
    desk.client.withdrawAll();

    QTRY_COMPARE(desk.daemon->closed().size(), 2);
    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::everyFailureIsSaidWithinFiveSeconds_data()
{
    QTest::addColumn<std::optional<Answer>>("answer");
    QTest::addColumn<NoticeFailure>("failure");

    QTest::newRow("no daemon") << std::optional<Answer>() << NoticeFailure::NoDaemon;
    QTest::newRow("an error") << std::optional(Answer::Refuses) << NoticeFailure::Refused;
    QTest::newRow("no reply to the notice")
        << std::optional(Answer::Silent) << NoticeFailure::NoReply;
    QTest::newRow("no reply at all")
        << std::optional(Answer::SilentAtAll) << NoticeFailure::NoDaemon;
}

void tst_DesktopNotifications::everyFailureIsSaidWithinFiveSeconds()
{
    QFETCH(std::optional<Answer>, answer);
    QFETCH(NoticeFailure, failure);
    Desk desk;
    if (answer)
        desk.start(*answer);
    QElapsedTimer time;
    time.start();

    desk.client.show(noticeOf(u"a"_s));
    QVERIFY(time.elapsed() < 50); // it waits for nothing

    QTRY_COMPARE(desk.failed.size(), 1);
    QVERIFY(time.elapsed() < 5000);
    QCOMPARE(first<NoticeFailure>(desk.failed, 1), failure);
    QCOMPARE(desk.shown.size(), 0);
    QCOMPARE(desk.endings(), u"failed 1, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::aLateAnswerIsTakenBack()
{
    Desk desk;
    desk.start(Answer::Silent);
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.failed.size(), 1);

    desk.daemon->answerLate();

    // By now it is shown elsewhere; two would be one too many.
    QTRY_COMPARE(desk.daemon->closed(), QList<uint>{desk.daemon->shown().constFirst().id});
    QCOMPARE(desk.shown.size(), 0);
}

void tst_DesktopNotifications::withoutButtonsItSaysSo()
{
    Desk desk;
    desk.start();
    desk.daemon->setCapabilities({u"body"_s});

    desk.client.show(noticeOf(u"a"_s));

    QTRY_COMPARE(desk.shown.size(), 1);
    QCOMPARE(first<NoticeButtons>(desk.shown, 1), NoticeButtons::Missing);
    QVERIFY(desk.daemon->shown().constFirst().actions.isEmpty());
}

void tst_DesktopNotifications::aNewDaemonIsShownEverythingOnce()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    desk.client.show(noticeOf(u"b"_s));
    QTRY_COMPARE(desk.shown.size(), 2);

    desk.daemon.reset();
    desk.start();

    QTRY_COMPARE(desk.shown.size(), 4);
    settle(desk.bus.connection());
    QCOMPARE(desk.daemon->shown().size(), 2);
    QCOMPARE(desk.daemon->shown().at(0).replaced, 0U);
    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::aDaemonThatStaysAwayIsAFailure()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);
    QElapsedTimer time;
    time.start();

    desk.daemon.reset();

    QTRY_COMPARE(desk.failed.size(), 1);
    QVERIFY(time.elapsed() < 5000);
    QCOMPARE(first<NoticeFailure>(desk.failed, 1), NoticeFailure::NoDaemon);
}

void tst_DesktopNotifications::aDaemonThatAlwaysFallsIsGivenUp()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    for (int time = 1; time <= 4; ++time) {
        QTRY_COMPARE(desk.shown.size(), time);
        desk.daemon.reset();
        desk.start();
    }

    QTRY_COMPARE(desk.failed.size(), 1);

    QCOMPARE(first<NoticeFailure>(desk.failed, 1), NoticeFailure::Unstable);
    settle(desk.bus.connection());
    QCOMPARE(desk.shown.size(), 4);
}

void tst_DesktopNotifications::theIdsOfAnOldDaemonMeanNothing()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);
    const uint old = desk.daemon->shown().constFirst().id;

    desk.daemon.reset();
    desk.start();
    desk.daemon->beginIdsAt(100);
    QTRY_COMPARE(desk.shown.size(), 2);
    Q_EMIT desk.daemon->ActionInvoked(old, u"done"_s);
    settle(desk.bus.connection());

    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::quietIsHonoured()
{
    Desk desk;
    desk.start();
    desk.daemon->setInhibited(true);

    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.held.size(), 1);
    desk.client.show(noticeOf(u"b"_s));
    QTRY_COMPARE(desk.held.size(), 2);
    QVERIFY(desk.daemon->shown().isEmpty());
    QVERIFY(desk.client.isInhibited());

    desk.daemon->setInhibited(false);

    QTRY_COMPARE(desk.shown.size(), 2);
    QCOMPARE(desk.daemon->shown().size(), 2);
    QCOMPARE(desk.endings(), u"failed 0, chosen 0, closed 0"_s);
}

void tst_DesktopNotifications::quietThatBeginsLaterIsHonoured()
{
    Desk desk;
    desk.start();
    desk.client.show(noticeOf(u"a"_s));
    QTRY_COMPARE(desk.shown.size(), 1);

    desk.daemon->setInhibited(true);
    QTRY_VERIFY(desk.client.isInhibited());
    desk.client.show(noticeOf(u"b"_s));
    QTRY_COMPARE(desk.held.size(), 1);
    desk.client.withdraw(u"b"_s);
    desk.daemon->setInhibited(false);
    QTRY_VERIFY(!desk.client.isInhibited());
    settle(desk.bus.connection());

    QCOMPARE(desk.daemon->shown().size(), 1);
}

QTEST_GUILESS_MAIN(tst_DesktopNotifications)
#include "tst_desktopnotifications.moc"
