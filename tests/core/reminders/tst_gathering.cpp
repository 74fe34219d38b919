// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/gathering.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertLine line(const QString &followUp, AlertDelay delay = AlertDelay::None)
{
    return {.reminder = {.followUp = {followUp}, .at = {QDate(2026, 6, 1)}},
        .intended = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC),
        .delay = delay};
}

AlertLine late(const QString &followUp, AlertDelay delay = AlertDelay::None)
{
    AlertLine late = line(followUp, delay);
    late.reminder.kind = ReminderKind::Late;
    return late;
}

AlertLine morning(AlertDelay delay = AlertDelay::None)
{
    AlertLine morning = line({}, delay);
    morning.reminder.kind = ReminderKind::Morning;
    return morning;
}

/// The alerts in short: "summary: a b | c".
QString inShort(const QList<AlertLine> &lines)
{
    QStringList alerts;
    const QList<Alert> all = gathered(lines);
    for (const Alert &alert : all) {
        QStringList names;
        for (const AlertLine &one : alert.lines)
            names << (one.reminder.kind == ReminderKind::Late ? u"late "_s : QString())
                    + one.reminder.followUp.text;
        const QString form = alert.form == AlertForm::Summary ? u"summary: "_s : QString();
        alerts << (alert.form == AlertForm::Morning ? u"morning"_s : form + names.join(u' '));
    }
    return alerts.join(u" | "_s);
}

constexpr AlertDelay away = AlertDelay::Away;

} // namespace

class tst_Gathering final : public QObject
{
    Q_OBJECT

private slots:
    void whatSpeaksAtOnceIsGathered_data();
    void whatSpeaksAtOnceIsGathered();
    void anAlertIsNamedAfterItsFollowUp();
    void onlyWhatTheAbsenceSilencedTellsOfIt();
};

void tst_Gathering::whatSpeaksAtOnceIsGathered_data()
{
    QTest::addColumn<QList<AlertLine>>("lines");
    QTest::addColumn<QString>("alerts");

    using Lines = QList<AlertLine>;
    QTest::newRow("nothing") << Lines{} << u""_s;
    QTest::newRow("one") << Lines{line(u"a"_s)} << u"a"_s;
    QTest::newRow("three, each for itself")
        << Lines{line(u"c"_s), line(u"a"_s), line(u"b"_s)} << u"a | b | c"_s;
    QTest::newRow("four would be a flood")
        << Lines{line(u"a"_s), line(u"b"_s), line(u"c"_s), line(u"d"_s)} << u"summary: a b c d"_s;
    QTest::newRow("one missed, for itself") << Lines{line(u"a"_s, away)} << u"a"_s;
    QTest::newRow("two missed, as one")
        << Lines{line(u"a"_s, away), line(u"b"_s, away)} << u"summary: a b"_s;
    QTest::newRow("two missed, and one in time")
        << Lines{line(u"a"_s), line(u"b"_s, away), line(u"c"_s, away)} << u"summary: b c | a"_s;
    QTest::newRow("two that quiet hours held back") << Lines{line(u"a"_s, AlertDelay::QuietHours),
        line(u"b"_s, AlertDelay::QuietHours)} << u"summary: a b"_s;
    QTest::newRow("two recorded late were not missed")
        << Lines{line(u"a"_s, AlertDelay::RecordedLate), line(u"b"_s, AlertDelay::RecordedLate)}
        << u"a | b"_s;
    QTest::newRow("late counts for due")
        << Lines{line(u"a"_s, away), late(u"a"_s, away)} << u"late a"_s;
    QTest::newRow("the morning comes first") << Lines{line(u"a"_s), morning()} << u"morning | a"_s;
    QTest::newRow("the summary tells the morning too")
        << Lines{line(u"a"_s, away), line(u"b"_s, away), morning(away)} << u"summary: a b"_s;
}

void tst_Gathering::whatSpeaksAtOnceIsGathered()
{
    QFETCH(const QList<AlertLine>, lines);

    QTEST(inShort(lines), "alerts");
}

void tst_Gathering::anAlertIsNamedAfterItsFollowUp()
{
    const QString due = gathered({line(u"a"_s)}).constFirst().key;

    QCOMPARE(due, u"a"_s);
    QCOMPARE(gathered({late(u"a"_s)}).constFirst().key, due);
}

void tst_Gathering::onlyWhatTheAbsenceSilencedTellsOfIt()
{
    const Absence absence{QDateTime(QDate(2026, 6, 1), QTime(7, 0), Qt::UTC),
        QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC), AbsenceCause::NotRunning};

    const QList<Alert> alerts
        = gathered({line(u"a"_s), line(u"b"_s, AlertDelay::Absent), line(u"c"_s, away)}, absence);

    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0].form, AlertForm::Summary);
    QCOMPARE(alerts[0].absence, absence);
    QVERIFY(!alerts[1].absence);
}

QTEST_GUILESS_MAIN(tst_Gathering)
#include "tst_gathering.moc"
