// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QString zones = u"/usr/share/zoneinfo/"_s;

/// A link as /etc/localtime is one, in place of the one before.
bool pointTo(const QString &link, const QString &zone)
{
    QFile::remove(link);
    return QFile::link(zones + zone, link);
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("TZ"); }

    void aRunningClockFollowsTheEnvironment()
    {
        const SystemClock clock;

        qputenv("TZ", "Asia/Tokyo");
        const QDateTime before = clock.now();
        qputenv("TZ", ":America/St_Johns");
        const QDateTime after = clock.now();

        QCOMPARE(before.timeZone(), QTimeZone("Asia/Tokyo"));
        QCOMPARE(after.timeZone(), QTimeZone("America/St_Johns"));
        QVERIFY(qAbs(before.msecsTo(after)) < 60'000);
        QVERIFY(before.time() != after.time());
    }

    void aRunningClockFollowsTheLinkOfTheMachine()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"localtime"_s);
        QVERIFY(pointTo(link, u"Asia/Tokyo"_s));
        const SystemClock clock({}, link);

        QCOMPARE(clock.now().timeZone(), QTimeZone("Asia/Tokyo"));
        QVERIFY(pointTo(link, u"Europe/Berlin"_s));

        QCOMPARE(clock.now().timeZone(), QTimeZone("Europe/Berlin"));
    }

    void theSeekersOwnZoneStays()
    {
        const SystemClock clock(u"Europe/London"_s);

        qputenv("TZ", "Asia/Tokyo");

        QCOMPARE(clock.now().timeZone(), QTimeZone("Europe/London"));
    }

    void whereTheZoneIsReadFrom_data()
    {
        QTest::addColumn<QByteArray>("environment");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("zone");
        QTest::newRow("the environment goes first")
            << QByteArray("Asia/Tokyo") << u"Europe/Berlin"_s << u"Asia/Tokyo"_s;
        QTest::newRow("a path in the environment")
            << QByteArray(":/usr/share/zoneinfo/Asia/Tokyo") << QString() << u"Asia/Tokyo"_s;
        QTest::newRow("a rule in the environment is no zone")
            << QByteArray("XYZ3ABC,M3.2.0,M11.1.0") << u"Europe/Berlin"_s << QString();
        QTest::newRow("with leap seconds")
            << QByteArray() << u"right/Europe/Berlin"_s << u"Europe/Berlin"_s;
        QTest::newRow("nothing tells it") << QByteArray() << QString() << QString();
        QTest::newRow("no such zone") << QByteArray() << u"Middle/Earth"_s << QString();
    }

    void whereTheZoneIsReadFrom()
    {
        QFETCH(QByteArray, environment);
        QFETCH(QString, target);
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"localtime"_s);
        if (!environment.isEmpty())
            qputenv("TZ", environment);
        if (!target.isEmpty())
            QVERIFY(pointTo(link, target));

        QTEST(systemZone(link), "zone");
    }

    void withoutAnyZoneItStillTellsTheTime()
    {
        const SystemClock clock({}, u"/nowhere/localtime"_s);

        QVERIFY(clock.now().isValid());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
