// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayfile.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_HolidayFile final : public QObject
{
    Q_OBJECT

private slots:
    void aCountryHasDefaults();
    void aCountrySaysWhatIsItsOwn();
    void aSubdivisionInheritsTheCountry();
    void badDataIsRefusedWithItsPlace_data();
    void badDataIsRefusedWithItsPlace();
    void oneBadFileRefusesAll();
    void aCountryHasOneFile();
};

namespace {

const QByteArray head = "name = \"Freedonia\"\n";

} // namespace

void tst_HolidayFile::aCountryHasDefaults()
{
    const auto regions
        = readHolidayFile({u"fd.toml"_s, head + "[[holiday]]\nname = \"Feast\"\non = \"05-01\"\n"});

    QVERIFY(regions.has_value());
    const RegionRules expected{.region = u"FD"_s,
        .name = u"Freedonia"_s,
        .weekend = {6, 7},
        .opens = QTime(9, 0),
        .closes = QTime(17, 0),
        .holidays = {{.name = u"Feast"_s, .day = {.month = 5, .day = 1}}},
        .known = true};
    QCOMPARE(regions.value(), QList<RegionRules>{expected});
}

void tst_HolidayFile::aCountrySaysWhatIsItsOwn()
{
    const Calendar calendar = Calendar::fromToml(
        {{u"fd.toml"_s,
            head
                + "opens = 07:30:00\ncloses = 15:00:00\nweekend = [\"friday\", \"saturday\"]\n"
                  "[[holiday]]\nname = \"Feast\"\non = \"05-01\"\n"
                  "substitute = \"weekend to next weekday\"\n"}})
                                  .value();
    const RegionCalendar &region = calendar.region(u"fd"_s);

    QCOMPARE(region.opens(), QTime(7, 30));
    QCOMPARE(region.closes(), QTime(15, 0));
    QVERIFY(region.isOfficeDay({2026, 5, 10}));
    QVERIFY(!region.isOfficeDay({2026, 5, 8}));
    QVERIFY(!region.isOfficeDay({2026, 5, 9}));
    // The 1st of May is a Friday; Sunday is the next day of work.
    QVERIFY(!region.isOfficeDay({2026, 5, 3}));
    QVERIFY(region.isOfficeDay({2026, 5, 4}));
}

void tst_HolidayFile::aSubdivisionInheritsTheCountry()
{
    const Calendar calendar = Calendar::fromToml(
        {{u"fd.toml"_s,
            head
                + "opens = 08:00:00\n[subdivisions]\nNO = \"North\"\nSO = \"South\"\n"
                  "[[holiday]]\nname = \"All\"\non = \"05-01\"\n"
                  "[[holiday]]\nname = \"North only\"\non = \"06-01\"\nin = [\"NO\"]\n"
                  "[[holiday]]\nname = \"Not south\"\non = \"07-01\"\nnot_in = [\"SO\"]\n"}})
                                  .value();
    const auto closedOn = [&calendar](const QString &region) {
        QStringList closed;
        for (const QDate date : {QDate(2026, 5, 1), QDate(2026, 6, 1), QDate(2026, 7, 1)}) {
            if (const auto holiday = calendar.region(region).holidayOn(date))
                closed.append(holiday->name);
        }
        return closed;
    };

    QCOMPARE(calendar.regions(), (QStringList{u"FD"_s, u"FD-NO"_s, u"FD-SO"_s}));
    QCOMPARE(closedOn(u"FD"_s), (QStringList{u"All"_s, u"Not south"_s}));
    QCOMPARE(closedOn(u"FD-NO"_s), (QStringList{u"All"_s, u"North only"_s, u"Not south"_s}));
    QCOMPARE(closedOn(u"FD-SO"_s), (QStringList{u"All"_s}));
    QCOMPARE(calendar.region(u"FD-SO"_s).name(), u"South"_s);
    QCOMPARE(calendar.region(u"FD-SO"_s).opens(), QTime(8, 0));
}

void tst_HolidayFile::badDataIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("path");

    const QByteArray feast = head + "[[holiday]]\nname = \"Feast\"\n";
    const QByteArray mayDay = feast + "on = \"05-01\"\n";
    const auto row
        = [](const char *name, const QByteArray &toml, int line, int column, const QString &path) {
              QTest::newRow(name) << toml << line << column << path;
          };
    row("cut short", head + "[[holi", 2, 7, {});
    row("twice the same key", head + head, 2, 8, {});
    row("no UTF-8", head + "# \xff\n", 2, 2, {});
    row("nothing", {}, 1, 1, u"name"_s);
    row("no holidays", head, 1, 1, u"holiday"_s);
    row("holidays as a text", head + "holiday = \"x\"\n", 2, 11, u"holiday"_s);
    row("a holiday as a number", head + "holiday = [3]\n", 2, 12, u"holiday[0]"_s);
    row("an unknown key", head + "colour = 1\n", 2, 10, u"colour"_s);
    row("an unknown key of a holiday", mayDay + "colour = 1\n", 5, 10, u"holiday[0].colour"_s);
    row("a name as a number", "name = 3\n", 1, 8, u"name"_s);
    row("hours as a text", head + "opens = \"9\"\n" + mayDay.mid(head.size()), 2, 9, u"opens"_s);
    row("no such weekday", head + "weekend = [\"x\"]\n", 2, 11, u"weekend"_s);
    row("no working week", head + "weekend = []\n", 2, 11, u"weekend"_s);
    row("no day", feast, 2, 1, u"holiday[0].on"_s);
    row("no such day", feast + "on = \"05-32\"\n", 4, 6, u"holiday[0].on"_s);
    row("no such date", feast + "on = [2026-02-30]\n", 4, 17, {});
    row("no list of dates", feast + "on = [\"x\"]\n", 4, 7, u"holiday[0].on"_s);
    row("an empty list of dates", feast + "on = []\n", 4, 6, u"holiday[0].on"_s);
    row("no such substitute", mayDay + "substitute = \"x\"\n", 5, 14, u"holiday[0].substitute"_s);
    row("a year as a text", mayDay + "from = \"x\"\n", 5, 8, u"holiday[0].from"_s);
    row("years the wrong way round", mayDay + "from = 9\nuntil = 8\n", 6, 9, u"holiday[0].until"_s);
    row("no years in except", mayDay + "except = [\"x\"]\n", 5, 11, u"holiday[0].except"_s);
    row("too long", mayDay + "days = 32\n", 5, 8, u"holiday[0].days"_s);
    row("no such subdivision", mayDay + "in = [\"BY\"]\n", 5, 6, u"holiday[0].in"_s);
    row("subdivisions as a list", head + "subdivisions = []\n", 2, 16, u"subdivisions"_s);
    row("brackets", head + "x = " + QByteArray(100000, '['), 2, 0, {});
}

void tst_HolidayFile::badDataIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    QFETCH(int, column);

    const auto regions = readHolidayFile({u"fd.toml"_s, toml});

    QVERIFY(!regions.has_value());
    const Error &error = regions.error();
    QCOMPARE(error.kind, Error::Kind::Input);
    QCOMPARE(error.file, u"fd.toml"_s);
    QTEST(error.path, "path");
    QCOMPARE(error.line, line);
    // Where a hopeless nesting is given up is the parser's affair.
    QVERIFY2(column == 0 || error.column == column, qPrintable(toString(error)));
    QVERIFY(!error.what.isEmpty());
    QVERIFY(!error.expected.isEmpty());
}

void tst_HolidayFile::oneBadFileRefusesAll()
{
    const HolidayFile good{u"fd.toml"_s, head + "[[holiday]]\nname = \"Feast\"\non = \"05-01\"\n"};
    const HolidayFile bad{u"sy.toml"_s, "name ="};
    const HolidayFile misnamed{u"freedonia.toml"_s, good.toml};

    QVERIFY(Calendar::fromToml({good}).has_value());
    QCOMPARE(Calendar::fromToml({good, bad}).error().file, u"sy.toml"_s);
    QCOMPARE(Calendar::fromToml({misnamed}).error().file, u"freedonia.toml"_s);
}

void tst_HolidayFile::aCountryHasOneFile()
{
    const HolidayFile good{u"fd.toml"_s, head + "[[holiday]]\nname = \"Feast\"\non = \"05-01\"\n"};

    QVERIFY(!Calendar::fromToml({good, good}).has_value());
}

QTEST_GUILESS_MAIN(tst_HolidayFile)
#include "tst_holidayfile.moc"
