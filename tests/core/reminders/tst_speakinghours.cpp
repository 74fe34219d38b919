// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/speakinghours.h"

#include "core/base/walltime.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString berlin = u"Europe/Berlin"_s;

QDateTime at(const QString &wall)
{
    return instantOf(wallTimeFromString(wall), berlin);
}

} // namespace

class tst_SpeakingHours final : public QObject
{
    Q_OBJECT

private slots:
    void quietHoursEnd_data();
    void quietHoursEnd();
    void itIsNotQuietWhereQuietHoursEndAsTheyBegin();
    void anHourReadTwiceIsQuietOnlyTheFirstTime();
    void aPauseThatEndsAtNightLastsUntilMorning();
    void aPauseUntilTomorrowEndsWhenTheWorkingDayBegins();
};

void tst_SpeakingHours::quietHoursEnd_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("speakable");

    const QTime nine(21, 0);
    const QTime eight(8, 0);
    QTest::newRow("by day") << nine << eight << u"2026-06-01T12:00"_s << u"2026-06-01T12:00"_s;
    QTest::newRow("before midnight")
        << nine << eight << u"2026-06-01T23:00"_s << u"2026-06-02T08:00"_s;
    QTest::newRow("after midnight")
        << nine << eight << u"2026-06-02T00:00"_s << u"2026-06-02T08:00"_s;
    QTest::newRow("as they end") << nine << eight << u"2026-06-02T08:00"_s << u"2026-06-02T08:00"_s;
    QTest::newRow("within one day")
        << QTime(13, 0) << QTime(14, 30) << u"2026-06-01T13:30"_s << u"2026-06-01T14:30"_s;
    QTest::newRow("before those within one day")
        << QTime(13, 0) << QTime(14, 30) << u"2026-06-01T12:59"_s << u"2026-06-01T12:59"_s;
    QTest::newRow("an end that no clock shows")
        << nine << QTime(2, 30) << u"2026-03-28T23:00"_s << u"2026-03-29T03:00"_s;
}

void tst_SpeakingHours::quietHoursEnd()
{
    QFETCH(const QTime, from);
    QFETCH(const QTime, until);
    QFETCH(const QString, instant);
    QFETCH(const QString, speakable);

    const QDateTime first
        = firstSpeakable(at(instant), {.quietFrom = from, .quietUntil = until}, berlin);

    QCOMPARE(first, at(speakable));
}

void tst_SpeakingHours::itIsNotQuietWhereQuietHoursEndAsTheyBegin()
{
    const ReminderSettings settings{.quietFrom = QTime(8, 0), .quietUntil = QTime(8, 0)};

    QCOMPARE(
        firstSpeakable(at(u"2026-06-01T03:00"_s), settings, berlin), at(u"2026-06-01T03:00"_s));
}

void tst_SpeakingHours::anHourReadTwiceIsQuietOnlyTheFirstTime()
{
    const ReminderSettings settings{.quietFrom = QTime(21, 0), .quietUntil = QTime(2, 30)};
    const QDateTime firstTime = at(u"2026-10-25T02:15"_s);
    const QDateTime secondTime = firstTime.addSecs(60 * 60);

    QCOMPARE(firstSpeakable(firstTime, settings, berlin), firstTime.addSecs(15 * 60));
    QCOMPARE(firstSpeakable(secondTime, settings, berlin), secondTime);
}

void tst_SpeakingHours::aPauseThatEndsAtNightLastsUntilMorning()
{
    const ReminderSettings settings{
        .pause = {.from = at(u"2026-06-01T12:00"_s), .until = at(u"2026-06-01T23:00"_s)}};

    QCOMPARE(
        firstSpeakable(at(u"2026-06-01T15:00"_s), settings, berlin), at(u"2026-06-02T08:00"_s));
}

void tst_SpeakingHours::aPauseUntilTomorrowEndsWhenTheWorkingDayBegins()
{
    const QDateTime now = at(u"2026-06-01T00:30"_s);

    const ReminderPause pause = pauseUntilTomorrow(now, {}, berlin);

    QCOMPARE(pause.until, at(u"2026-06-02T09:00"_s));
    QVERIFY(isPaused(now, pause));
    QVERIFY(isPaused(at(u"2026-06-02T08:59"_s), pause));
    QVERIFY(!isPaused(at(u"2026-06-02T09:00"_s), pause));
    QVERIFY(!isPaused(now.addSecs(-60), pause));
}

QTEST_GUILESS_MAIN(tst_SpeakingHours)
#include "tst_speakinghours.moc"
