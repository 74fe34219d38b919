// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timewords.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Thursday, 28 May 2026, 10:42.
const WallTime now{QDate(2026, 5, 28), QTime(10, 42)};

} // namespace

class tst_TimeWords final : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsUnderstoodAsItIsSaid_data();
    void aTimeIsUnderstoodAsItIsSaid();
    void daysAreNamedAsAtThePlace_data();
    void daysAreNamedAsAtThePlace();
    void whatIsNoTimeIsNotGuessed_data();
    void whatIsNoTimeIsNotGuessed();
    void everyDayIsFoundByItsName();
};

void tst_TimeWords::aTimeIsUnderstoodAsItIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("time");

    const auto row = [](const char *typed, const char *time) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(time);
    };
    row("Tue 10:00", "2026-06-02T10:00");
    row("tuesday at 10", "2026-06-02T10:00");
    row("Tue", "2026-06-02");
    row("10:00 Tue", "2026-06-02T10:00");
    row("next Tuesday, 9:30", "2026-06-02T09:30");
    row("Thu 15:00", "2026-05-28T15:00");
    row("Thu 9:00", "2026-06-04T09:00");
    row("Thu", "2026-06-04");
    row("today 16:15", "2026-05-28T16:15");
    row("tomorrow", "2026-05-29");
    row("tomorrow 2pm", "2026-05-29T14:00");
    row("Fri 2:15 pm", "2026-05-29T14:15");
    row("Fri 12 am", "2026-05-29T00:00");
    row("Fri 12pm", "2026-05-29T12:00");
    row("Fri 3", "2026-05-29T15:00");
    row("Fri 10.30", "2026-05-29T10:30");
    row("11:00", "2026-05-28T11:00");
    row("10:00", "2026-05-29T10:00");
    row("2 June", "2026-06-02");
    row("2 june 14:00", "2026-06-02T14:00");
    row("June 2, 14:00", "2026-06-02T14:00");
    row("Tue 2 June 10:00", "2026-06-02T10:00");
    row("2 Jan 9:00", "2027-01-02T09:00");
    row("28 May", "2026-05-28");
    row("29 feb", "2028-02-29");
    row("2026-06-02 10:00", "2026-06-02T10:00");
    row("2/6 10:00", "2026-06-02T10:00");
    row("  TUE   10:00 ", "2026-06-02T10:00");
}

void tst_TimeWords::aTimeIsUnderstoodAsItIsSaid()
{
    QFETCH(const QString, typed);

    QTEST(Afterword::toString(timeFromWords(typed, now)), "time");
}

void tst_TimeWords::daysAreNamedAsAtThePlace_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("time");

    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << german << u"Di 10:00"_s << u"2026-06-02T10:00"_s;
    QTest::newRow("German date") << german << u"2. Juni 10.30"_s << u"2026-06-02T10:30"_s;
    QTest::newRow("German numbers") << german << u"2.6. 10:00"_s << u"2026-06-02T10:00"_s;
    QTest::newRow("German, typed in English") << german << u"Tue 10:00"_s << u"2026-06-02T10:00"_s;
    QTest::newRow("French") << french << u"mar. 10h30"_s << u"2026-06-02T10:30"_s;
    QTest::newRow("American numbers") << american << u"6/2 2pm"_s << u"2026-06-02T14:00"_s;
}

void tst_TimeWords::daysAreNamedAsAtThePlace()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);

    QTEST(Afterword::toString(timeFromWords(typed, now, locale)), "time");
}

void tst_TimeWords::whatIsNoTimeIsNotGuessed_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << QString();
    QTest::newRow("only a filler") << u"at"_s;
    QTest::newRow("a word") << u"soon"_s;
    QTest::newRow("a letter") << u"t 10:00"_s;
    QTest::newRow("two hours") << u"Tue 10:00 11:00"_s;
    QTest::newRow("two days") << u"Tue Wed"_s;
    QTest::newRow("no such hour") << u"Tue 25:00"_s;
    QTest::newRow("no such minute") << u"Tue 10:75"_s;
    QTest::newRow("thirteen in the afternoon") << u"Tue 13 pm"_s;
    QTest::newRow("no such day") << u"31 June"_s;
    QTest::newRow("an ambiguous month") << u"2 ju"_s;
    QTest::newRow("a month without a day") << u"June"_s;
}

void tst_TimeWords::whatIsNoTimeIsNotGuessed()
{
    QFETCH(const QString, typed);

    QVERIFY2(!timeFromWords(typed, now).isValid(),
        qPrintable(Afterword::toString(timeFromWords(typed, now))));
}

void tst_TimeWords::everyDayIsFoundByItsName()
{
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const QDate day = now.date.addDays(ahead);
        for (const QString &form : {u"ddd"_s, u"dddd"_s, u"ddd d MMMM"_s, u"dddd, d MMM"_s})
            QCOMPARE(timeFromWords(QLocale::c().toString(day, form), now).date, day);
    }
}

QTEST_GUILESS_MAIN(tst_TimeWords)
#include "tst_timewords.moc"
