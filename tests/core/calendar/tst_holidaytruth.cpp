// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

// The calendars against lists of 2024 to 2028 that two other programs made.
class tst_HolidayTruth final : public QObject
{
    Q_OBJECT

private slots:
    void everyDayThatBothSourcesGiveIsAHoliday();
    void noHolidayIsUnheardOf();
    void theFederalDaysAreKeptWhenTheyAreObserved();

private:
    const Calendar m_calendar = Calendar::builtIn().value();
};

namespace {

const auto folder = QStringLiteral(AFTERWORD_SOURCE_DIR "/../shared/data/holidays/");

// Lines of fields; a quoted field may hold commas, which is all these files need.
QList<QStringList> rowsOf(const QString &name)
{
    QFile file(folder + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        QStringList fields{QString()};
        bool isQuoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                fields.append(QString());
            else
                fields.last() += c;
        }
        rows.append(fields);
    }
    return rows;
}

QDate dateOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() > 5;
}

// Ours beyond the lists: each with the reason why it is right.
struct Justified
{
    QLatin1StringView country;
    QLatin1StringView name;
    QLatin1StringView reason;
};

constexpr Justified justified[] = {
    {"GB"_L1, "Summer Bank Holiday"_L1,
        "the lists give what all nations share; ours is England"_L1},
    {"IE"_L1, "St Stephen's Day (substitute day)"_L1,
        "with Christmas, both on a weekend: Tuesday"_L1},
    {"IE"_L1, "New Year's Day (substitute day)"_L1,
        "banks keep the Monday; the law leaves it open"_L1},
};

bool isJustified(const QString &country, const QString &name)
{
    return std::ranges::any_of(justified,
        [&](const Justified &entry) { return country == entry.country && name == entry.name; });
}

} // namespace

void tst_HolidayTruth::everyDayThatBothSourcesGiveIsAHoliday()
{
    const QList<QStringList> rows = rowsOf(u"ground_truth.csv"_s);
    if (rows.isEmpty())
        QSKIP("ground_truth.csv is not beside the source tree");

    QStringList missing;
    int compared = 0;
    for (const QStringList &row : rows) {
        const RegionCalendar &country = m_calendar.region(row[0]);
        const QDate date = dateOf(row[1]);
        if (row[4] != u"yes"_s || !country.isKnown())
            continue;
        ++compared;
        if (!country.holidayOn(date))
            missing.append(row.join(u','));
    }

    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(compared > 100);
    qInfo() << compared << "days compared";
}

void tst_HolidayTruth::noHolidayIsUnheardOf()
{
    const QList<QStringList> rows = rowsOf(u"ground_truth.csv"_s);
    if (rows.isEmpty())
        QSKIP("ground_truth.csv is not beside the source tree");
    std::set<std::pair<QString, QDate>> heardOf;
    std::set<QString> countries;
    for (const QStringList &row : rows) {
        heardOf.emplace(row[0], dateOf(row[1]));
        countries.insert(row[0]);
    }

    QStringList unheardOf;
    for (const QString &country : countries) {
        for (QDate day(2024, 1, 1); day.year() < 2029; day = day.addDays(1)) {
            const auto holiday = m_calendar.region(country).holidayOn(day);
            if (holiday && !heardOf.contains({country, day}) && !isWeekend(day)
                && !isJustified(country, holiday->name))
                unheardOf.append(country + u' ' + day.toString(Qt::ISODate) + u' ' + holiday->name);
        }
    }

    QVERIFY2(unheardOf.isEmpty(), qPrintable(unheardOf.join(u'\n')));
}

void tst_HolidayTruth::theFederalDaysAreKeptWhenTheyAreObserved()
{
    const QList<QStringList> rows = rowsOf(u"us_federal.csv"_s);
    if (rows.isEmpty())
        QSKIP("us_federal.csv is not beside the source tree");
    const RegionCalendar &states = m_calendar.region(u"US"_s);
    std::set<QDate> observed;
    for (const QStringList &row : rows)
        observed.insert(dateOf(row[2]));

    // New Year's Day of 2029 is a Monday, so that no day of 2028 is kept for it.
    for (QDate day(2024, 1, 1); day.year() < 2029; day = day.addDays(1)) {
        if (!isWeekend(day))
            QCOMPARE(!states.isOfficeDay(day), observed.contains(day));
    }
}

QTEST_GUILESS_MAIN(tst_HolidayTruth)
#include "tst_holidaytruth.moc"
