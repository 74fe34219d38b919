// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/systemwaketimer.h"

#include "app/machine/clock.h"
#include "tests/support/sessionbus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QDBusMessage sleepSignal(bool isBeginning)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    signal << isBeginning;
    return signal;
}

} // namespace

class tst_SystemWakeTimer final : public QObject
{
    Q_OBJECT

private slots:
    void anInstantThatIsPastWakesAtOnce();
    void itWakesOnceAnInstant();
    void anInstantTakesThePlaceOfTheOneBefore();
    void theEndOfSleepWakes();
    void sleepThatAnotherProgramClaimsDoesNotWake();
    void anotherZoneWakesAtOnce();
};

void tst_SystemWakeTimer::anInstantThatIsPastWakesAtOnce()
{
    SystemWakeTimer timer((QDBusConnection(u"none"_s)));
    QSignalSpy woke(&timer, &WakeTimer::woke);

    timer.wakeAt(SystemClock().now().addYears(-1));

    QVERIFY(woke.wait(5000));
}

void tst_SystemWakeTimer::itWakesOnceAnInstant()
{
    SystemWakeTimer timer((QDBusConnection(u"none"_s)));
    QSignalSpy woke(&timer, &WakeTimer::woke);
    const QDateTime instant = SystemClock().now().addMSecs(20);

    timer.wakeAt(instant);

    QVERIFY(woke.wait(5000));
    QVERIFY(SystemClock().now() >= instant);
    QCoreApplication::processEvents();
    QCOMPARE(woke.size(), 1);
}

void tst_SystemWakeTimer::anInstantTakesThePlaceOfTheOneBefore()
{
    SystemWakeTimer timer((QDBusConnection(u"none"_s)));
    QSignalSpy woke(&timer, &WakeTimer::woke);

    timer.wakeAt(SystemClock().now().addMSecs(20));
    timer.wakeAt(SystemClock().now().addYears(1));

    QVERIFY(!woke.wait(60));
}

void tst_SystemWakeTimer::theEndOfSleepWakes()
{
    SessionBus bus;
    QDBusConnection login = bus.connection();
    QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
    SystemWakeTimer timer(bus.connection());
    QSignalSpy woke(&timer, &WakeTimer::woke);

    QVERIFY(login.send(sleepSignal(true)));
    QVERIFY(login.send(sleepSignal(false)));

    QVERIFY(woke.wait(5000));
    QCOMPARE(woke.size(), 1);
}

void tst_SystemWakeTimer::sleepThatAnotherProgramClaimsDoesNotWake()
{
    SessionBus bus;
    QDBusConnection login = bus.connection();
    const QDBusConnection other = bus.connection();
    QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
    SystemWakeTimer timer(bus.connection());
    QSignalSpy woke(&timer, &WakeTimer::woke);

    QVERIFY(other.send(sleepSignal(false)));
    QVERIFY(login.send(sleepSignal(false)));

    QVERIFY(woke.wait(5000));
    QCOMPARE(woke.size(), 1);
}

void tst_SystemWakeTimer::anotherZoneWakesAtOnce()
{
    const QTemporaryDir etc;
    const QString link = etc.filePath(u"localtime"_s);
    QVERIFY(QFile::link(u"/usr/share/zoneinfo/Europe/London"_s, link));
    QVERIFY(QFile::link(u"/usr/share/zoneinfo/Asia/Kolkata"_s, link + u".new"_s));
    SystemWakeTimer timer(QDBusConnection(u"none"_s), link);
    QSignalSpy woke(&timer, &WakeTimer::woke);

    QCOMPARE(::rename(QFile::encodeName(link + u".new"_s).constData(),
                 QFile::encodeName(link).constData()),
        0);

    QVERIFY(woke.wait(5000));
}

QTEST_GUILESS_MAIN(tst_SystemWakeTimer)
#include "tst_systemwaketimer.moc"
