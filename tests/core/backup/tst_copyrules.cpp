// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/copyrules.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A copy made on a day of May 2026, at an hour.
DatabaseCopy copyOf(int day, int hour)
{
    const QDateTime made(QDate(2026, 5, day), QTime(hour, 0), Qt::UTC);
    return {.file = copyName(u"afterword"_s, made), .made = made, .bytes = 1};
}

QList<DatabaseCopy> kept(QList<DatabaseCopy> copies)
{
    for (const DatabaseCopy &gone : superfluousCopies(copies))
        copies.removeOne(gone);
    return copies;
}

} // namespace

class tst_CopyRules final : public QObject
{
    Q_OBJECT

private slots:
    void aNameTellsWhenItsCopyWasMade();
    void whatIsNotNamedAsACopyIsNone_data();
    void whatIsNotNamedAsACopyIsNone();
    void ofAYearOfDaysTheLastSevenStay();
    void copiesOfOneDayNeverPushOutTheDaysBefore();
    void theOrderMakesNoDifference();
    void aCopyIsDueOnceADay_data();
    void aCopyIsDueOnceADay();
};

void tst_CopyRules::aNameTellsWhenItsCopyWasMade()
{
    const QDateTime now(QDate(2026, 5, 28), QTime(9, 5, 7, 250), QTimeZone("Europe/London"));

    const QString name = copyName(u"my search"_s, now);

    QCOMPARE(name, u"my search-2026-05-28-090507.db"_s);
    QCOMPARE(
        copyTime(u"my search"_s, name), QDateTime(QDate(2026, 5, 28), QTime(9, 5, 7), Qt::UTC));
}

void tst_CopyRules::whatIsNotNamedAsACopyIsNone_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("the search itself") << u"afterword.db"_s;
    QTest::newRow("another search's") << u"other-2026-05-28-090507.db"_s;
    QTest::newRow("one with a longer name") << u"afterword-two-2026-05-28-090507.db"_s;
    QTest::newRow("no such day") << u"afterword-2026-02-30-090507.db"_s;
    QTest::newRow("no time") << u"afterword-2026-05-28.db"_s;
    QTest::newRow("a log beside it") << u"afterword-2026-05-28-090507.db-wal"_s;
    QTest::newRow("something more") << u"afterword-2026-05-28-090507 (1).db"_s;
    QTest::newRow("nothing") << QString();
}

void tst_CopyRules::whatIsNotNamedAsACopyIsNone()
{
    QFETCH(const QString, name);

    QVERIFY(!copyTime(u"afterword"_s, name));
}

void tst_CopyRules::ofAYearOfDaysTheLastSevenStay()
{
    QList<DatabaseCopy> copies;
    const QDateTime first(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < 365; ++day) {
        copies.append({.file = QString::number(day), .made = first.addDays(day)});
        copies = kept(copies);
    }

    QCOMPARE(copies.size(), 7);
    QCOMPARE(copies.first().file, u"358"_s);
}

void tst_CopyRules::copiesOfOneDayNeverPushOutTheDaysBefore()
{
    QList<DatabaseCopy> copies;
    for (int day = 1; day <= 7; ++day)
        copies.append(copyOf(day, 9));
    for (int hour = 10; hour < 24; ++hour) {
        copies.append(copyOf(7, hour));
        copies = kept(copies);
    }

    QCOMPARE(copies,
        (QList{copyOf(1, 9), copyOf(2, 9), copyOf(3, 9), copyOf(4, 9), copyOf(5, 9), copyOf(6, 9),
            copyOf(7, 21), copyOf(7, 22), copyOf(7, 23)}));
}

void tst_CopyRules::theOrderMakesNoDifference()
{
    QList<DatabaseCopy> copies;
    for (int day = 1; day <= 12; ++day)
        copies << copyOf(day, 8) << copyOf(day, 20);

    const QList<DatabaseCopy> forward = superfluousCopies(copies);
    std::ranges::reverse(copies);

    QCOMPARE(superfluousCopies(copies), forward);
    QCOMPARE(forward.size(), 16);
}

void tst_CopyRules::aCopyIsDueOnceADay_data()
{
    QTest::addColumn<QList<DatabaseCopy>>("copies");
    QTest::addColumn<QDateTime>("failedAt");
    QTest::addColumn<bool>("isDue");

    const auto at = [](int hour, int minute) {
        return QDateTime(QDate(2026, 5, 28), QTime(hour, minute), QTimeZone("Europe/London"));
    };
    using Copies = QList<DatabaseCopy>;
    QTest::newRow("none yet") << Copies{} << QDateTime() << true;
    QTest::newRow("yesterday's") << Copies{copyOf(27, 23)} << QDateTime() << true;
    QTest::newRow("today's") << Copies{copyOf(27, 9), copyOf(28, 0)} << QDateTime() << false;
    QTest::newRow("one of a clock that ran ahead") << Copies{copyOf(30, 9)} << QDateTime() << true;
    QTest::newRow("failed a moment ago") << Copies{} << at(10, 30) << false;
    QTest::newRow("failed an hour ago") << Copies{} << at(9, 40) << true;
    QTest::newRow("failed by a clock that ran ahead") << Copies{} << at(23, 0) << true;
}

void tst_CopyRules::aCopyIsDueOnceADay()
{
    QFETCH(const QList<DatabaseCopy>, copies);
    QFETCH(const QDateTime, failedAt);
    QFETCH(const bool, isDue);
    const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"));

    QCOMPARE(isCopyDue(copies, now, failedAt), isDue);
}

QTEST_GUILESS_MAIN(tst_CopyRules)
#include "tst_copyrules.moc"
