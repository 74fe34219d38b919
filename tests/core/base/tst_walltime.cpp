// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/walltime.h"

#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_WallTime final : public QObject
{
    Q_OBJECT

private slots:
    void aWallTimeIsAnInstantOfItsPlace_data();
    void aWallTimeIsAnInstantOfItsPlace();
    void theSameInstantIsAnotherDayElsewhere();
    void onlyWholeDatesAndTimesAreRead_data();
    void onlyWholeDatesAndTimesAreRead();
    void anExactTextLosesNothing();
};

void tst_WallTime::aWallTimeIsAnInstantOfItsPlace_data()
{
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");

    QTest::newRow("winter") << u"2026-01-15T10:00"_s << u"Europe/London"_s << u"2026-01-15T10:00"_s;
    QTest::newRow("summer") << u"2026-05-27T10:00"_s << u"Europe/London"_s << u"2026-05-27T09:00"_s;
    QTest::newRow("in the gap: the first instant after it")
        << u"2026-03-29T01:30"_s << u"Europe/London"_s << u"2026-03-29T01:00"_s;
    QTest::newRow("in the overlap: the first of the two")
        << u"2026-10-25T01:30"_s << u"Europe/London"_s << u"2026-10-25T00:30"_s;
    QTest::newRow("just after the overlap")
        << u"2026-10-25T02:00"_s << u"Europe/London"_s << u"2026-10-25T02:00"_s;
    QTest::newRow("a whole day begins at its first instant")
        << u"2026-05-27"_s << u"America/New_York"_s << u"2026-05-27T04:00"_s;
    QTest::newRow("a zone that is not known is UTC")
        << u"2026-05-27T10:00"_s << u"Mars/Olympus"_s << u"2026-05-27T10:00"_s;
}

void tst_WallTime::aWallTimeIsAnInstantOfItsPlace()
{
    QFETCH(const QString, wall);
    QFETCH(const QString, zone);
    QFETCH(const QString, utc);

    const QDateTime instant = instantOf(wallTimeFromString(wall), zone).toUTC();

    QCOMPARE(instant.toString(u"yyyy-MM-ddTHH:mm"_s), utc);
}

void tst_WallTime::theSameInstantIsAnotherDayElsewhere()
{
    const QDateTime instant(QDate(2026, 5, 28), QTime(2, 0), Qt::UTC);

    QCOMPARE(toString(wallTimeAt(instant, u"Pacific/Honolulu"_s)), u"2026-05-27T16:00"_s);
    QCOMPARE(toString(wallTimeAt(instant, u"Pacific/Auckland"_s)), u"2026-05-28T14:00"_s);
}

void tst_WallTime::onlyWholeDatesAndTimesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readAs");

    QTest::newRow("a date") << u"2026-02-28"_s << u"2026-02-28"_s;
    QTest::newRow("a time") << u"2026-02-28T09:05"_s << u"2026-02-28T09:05"_s;
    QTest::newRow("seconds") << u"2026-02-28T09:05:30"_s << u"2026-02-28T09:05"_s;
    QTest::newRow("half a second") << u"2026-02-28T09:05:30.500"_s << u"2026-02-28T09:05"_s;
    QTest::newRow("a time cut off") << u"2026-02-28T09:05:3"_s << QString();
    QTest::newRow("a day that is not") << u"2026-02-30"_s << QString();
    QTest::newRow("a time that is not") << u"2026-02-28T25:00"_s << QString();
    QTest::newRow("no date") << u"T09:05"_s << QString();
    QTest::newRow("words") << u"tomorrow"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_WallTime::onlyWholeDatesAndTimesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, readAs);

    const WallTime wall = wallTimeFromString(text);

    QCOMPARE(wall.isValid() ? toString(wall) : QString(), readAs);
}

void tst_WallTime::anExactTextLosesNothing()
{
    const QDate day(2026, 2, 28);

    QCOMPARE(toExactString({day}), u"2026-02-28"_s);
    QCOMPARE(toExactString({day, QTime(9, 5)}), u"2026-02-28T09:05"_s);
    QCOMPARE(toExactString({day, QTime(9, 5, 7)}), u"2026-02-28T09:05:07"_s);
    QCOMPARE(wallTimeFromString(toExactString({day, QTime(9, 5, 7, 40)})).time, QTime(9, 5, 7, 40));
}

QTEST_GUILESS_MAIN(tst_WallTime)
#include "tst_walltime.moc"
