// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/pages/calendar/monthcalendar.h"
#include "ui/pages/calendar/monthscene.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);
const MonthFrame frame{.size = {1400, 1200}, .line = 17, .firstShown = QDate(2026, 5, 25)};

/// Interviews at employers who have not answered, so many on each of some days.
Dossier searchWith(int perDay, int days)
{
    Dossier dossier{.seeker = {.timeZone = u"UTC"_s, .region = u"GB-ENG"_s}};
    for (int i = 0; i < perDay * days; ++i) {
        const Interview interview{.id = {u"interview%1"_s.arg(i)},
            .start = {today.addDays(i / perDay - days), QTime(10, 0)},
            .round = 1};
        dossier.opportunities.append({.id = {u"opportunity%1"_s.arg(i)},
            .employer = u"Employer %1"_s.arg(i),
            .interviews = {interview}});
    }
    return dossier;
}

struct SceneOfSearch
{
    explicit SceneOfSearch(const Dossier &dossier)
        : store(dossier)
        , session(*Session::open(
              store, Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock))
        , model(*session)
    {
    }

    HandClock clock{QDateTime(today, QTime(10, 42), Qt::UTC)};
    MemoryStore store;
    std::unique_ptr<Session> session;
    CalendarModel model;
};

} // namespace

class tst_MonthScene final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyDayHasTheBandsThatTouchIt_data();
    void everyDayHasTheBandsThatTouchIt();
    void ofADayWithVeryMuchTheFirstAreTold_data();
    void ofADayWithVeryMuchTheFirstAreTold();
    void whatNobodySeesIsLaidOutWhenItIsShown();
};

void tst_MonthScene::everyDayHasTheBandsThatTouchIt_data()
{
    QTest::addColumn<QDate>("firstShown");

    QTest::newRow("before the first band") << QDate(2026, 3, 2);
    QTest::newRow("where they begin") << QDate(2026, 5, 18);
    QTest::newRow("where they end") << QDate(2026, 6, 8);
    QTest::newRow("after the last band") << QDate(2026, 9, 7);
}

void tst_MonthScene::everyDayHasTheBandsThatTouchIt()
{
    QFETCH(const QDate, firstShown);
    const SceneOfSearch search(searchWith(1, 9));
    MonthFrame shown = frame;
    shown.firstShown = firstShown;

    const MonthScene scene = monthScene(search.model, shown, QFont());

    QCOMPARE(search.model.bands().size(), 9);
    for (const SceneDay &day : scene.days) {
        const auto expected = std::ranges::count_if(search.model.bands(),
            [&day](const CalendarBand &band) { return band.days.contains(day.cell.day); });
        QCOMPARE(day.bands.size(), std::min(expected, day.bands.size()));
        QCOMPARE(day.bands.isEmpty(), expected == 0);
        QStringList told;
        for (const CalendarBand &band : search.model.bands()) {
            if (band.days.contains(day.cell.day))
                told.append(search.model.titleOfBand(band));
        }
        QVERIFY(dayName(search.model, day.cell.day).endsWith(told.join(u"; "_s)));
    }
}

void tst_MonthScene::ofADayWithVeryMuchTheFirstAreTold_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("told");
    QTest::addColumn<QString>("rest");

    QTest::newRow("three") << 3 << 3 << QString();
    QTest::newRow("twenty") << 20 << 20 << QString();
    QTest::newRow("forty-five") << 45 << 20 << u"; and 25 more"_s;
}

void tst_MonthScene::ofADayWithVeryMuchTheFirstAreTold()
{
    QFETCH(const int, entries);
    QFETCH(const QString, rest);
    const SceneOfSearch search(searchWith(entries, 1));

    const QString name = dayName(search.model, today.addDays(-1));

    QVERIFY(name.startsWith(u"Wednesday, 27 May 2026, %1 entries: "_s.arg(entries)));
    QTEST(static_cast<int>(name.count(u"first interview"_s)), "told");
    QCOMPARE(name.contains(u" more"_s), !rest.isEmpty());
    QVERIFY(name.contains(rest));
}

void tst_MonthScene::whatNobodySeesIsLaidOutWhenItIsShown()
{
    SceneOfSearch search(searchWith(2, 3));
    MonthCalendar week(search.model, CalendarSpan::Week);
    week.resize(1000, 600);
    const auto chips = [&week] {
        qsizetype count = 0;
        for (const SceneDay &day : week.scene().days)
            count += day.chips.size();
        return count;
    };

    week.show();
    const qsizetype before = chips();
    week.hide();
    const Opportunity gone = search.session->dossier().opportunities.last();
    QVERIFY(
        search.session->apply(ChangeLabel::RemoveOpportunity, {}, {{.before = gone, .after = {}}}));
    QVERIFY(week.scene().days.isEmpty());
    week.show();

    QVERIFY(before > 0);
    QVERIFY(chips() < before);
    QCOMPARE(week.scene().days.size(), 7);
}

QTEST_MAIN(tst_MonthScene)
#include "tst_monthscene.moc"
