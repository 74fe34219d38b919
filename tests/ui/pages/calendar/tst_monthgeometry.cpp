// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/weeks.h"
#include "ui/pages/calendar/monthgeometry.h"

#include <QLocale>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int line = 17;

MonthFrame frameOf(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {.size = {1020, 608},
        .line = line,
        .direction = direction,
        .firstShown = QDate(2026, 5, 18)};
}

} // namespace

class tst_MonthGeometry final : public QObject
{
    Q_OBJECT

private slots:
    void asManyWeeksAreShownAsFit_data();
    void asManyWeeksAreShownAsFit();
    void everyPlaceBelongsToOneDay_data();
    void everyPlaceBelongsToOneDay();
    void theFirstDayStandsWhereReadingBegins_data();
    void theFirstDayStandsWhereReadingBegins();
    void whatHasNoRoomIsCounted_data();
    void whatHasNoRoomIsCounted();
};

void tst_MonthGeometry::asManyWeeksAreShownAsFit_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("weeks");

    QTest::newRow("as in the mockup") << 608 << 5;
    QTest::newRow("a small window") << 440 << 3;
    QTest::newRow("a high one") << 1400 << 6;
    QTest::newRow("hardly any") << 40 << 2;
}

void tst_MonthGeometry::asManyWeeksAreShownAsFit()
{
    QFETCH(const int, height);

    QTEST(weeksShown(height, line), "weeks");
}

void tst_MonthGeometry::everyPlaceBelongsToOneDay_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void tst_MonthGeometry::everyPlaceBelongsToOneDay()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const MonthFrame frame = frameOf(direction);
    const MonthGeometry geometry = monthGeometry(frame);

    qint64 covered = 0;
    for (qsizetype i = 0; i < geometry.cells.size(); ++i) {
        const QRect &rect = geometry.cells.at(i).rect;
        covered += qint64(rect.width()) * rect.height();
        QVERIFY(QRect(QPoint(), frame.size).contains(rect));
        QVERIFY(rect.contains(geometry.cells.at(i).number));
        QCOMPARE(geometry.cells.at(i).day, frame.firstShown.addDays(i));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!rect.intersects(geometry.cells.at(j).rect));
    }

    const int side = geometry.weeks.first().width();
    const int top = geometry.headings.first().height();
    QCOMPARE(covered, qint64(frame.size.width() - side) * (frame.size.height() - top));
}

void tst_MonthGeometry::theFirstDayStandsWhereReadingBegins_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QDate>("first");

    QTest::newRow("Monday in England") << u"en_GB"_s << Qt::LeftToRight << QDate(2026, 5, 25);
    QTest::newRow("Sunday in the United States")
        << u"en_US"_s << Qt::LeftToRight << QDate(2026, 5, 24);
    QTest::newRow("Saturday in Egypt") << u"ar_EG"_s << Qt::RightToLeft << QDate(2026, 5, 23);
    QTest::newRow("Sunday in Israel") << u"he_IL"_s << Qt::RightToLeft << QDate(2026, 5, 24);
}

void tst_MonthGeometry::theFirstDayStandsWhereReadingBegins()
{
    QFETCH(const QString, locale);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QDate, first);
    MonthFrame frame = frameOf(direction);
    frame.firstShown = weekStart(QDate(2026, 5, 28), QLocale(locale).firstDayOfWeek());

    const MonthGeometry geometry = monthGeometry(frame);

    QCOMPARE(geometry.cells.first().day, first);
    const bool isLeft = geometry.cells.at(0).rect.left() < geometry.cells.at(6).rect.left();
    QCOMPARE(isLeft, direction == Qt::LeftToRight);
    QCOMPARE(geometry.weeks.first().left() == 0, direction == Qt::LeftToRight);
}

void tst_MonthGeometry::whatHasNoRoomIsCounted_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("bands");
    QTest::addColumn<int>("captions");
    QTest::addColumn<int>("shown");

    QTest::newRow("nothing") << 0 << 0 << 0 << 0;
    QTest::newRow("all fit") << 3 << 0 << 0 << 3;
    QTest::newRow("one too many takes the place of another") << 5 << 0 << 0 << 3;
    QTest::newRow("a thousand") << 1000 << 0 << 0 << 3;
    QTest::newRow("a band with its name takes room") << 5 << 1 << 1 << 2;
    QTest::newRow("a band alone") << 2 << 1 << 1 << 2;
}

void tst_MonthGeometry::whatHasNoRoomIsCounted()
{
    QFETCH(const int, entries);
    QFETCH(const int, bands);
    QFETCH(const int, captions);
    const MonthFrame frame = frameOf();
    const DayCell cell = monthGeometry(frame).cells.at(10);

    const DayPlaces places
        = dayPlaces(cell, {.entries = entries, .bands = bands, .captions = captions}, frame);

    QTEST(int(places.chips.size()), "shown");
    QCOMPARE(places.hidden, entries - int(places.chips.size()));
    QCOMPARE(places.more.isValid(), places.hidden > 0);
    QList<QRect> all = places.chips + places.bands + places.captions;
    if (places.hidden > 0)
        all.append(places.more);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(cell.rect.contains(all.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!all.at(i).intersects(all.at(j)));
    }
}

QTEST_GUILESS_MAIN(tst_MonthGeometry)
#include "tst_monthgeometry.moc"
