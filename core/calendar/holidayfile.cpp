// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayfile.h"

#include "core/base/toml.h"
#include "core/calendar/holidayphrase.h"

#include <QFileInfo>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto dayGrammar = u"a day as in 12-25, last monday of may, monday on or before 05-24, "
                        "easter -2, spring equinox or between holidays"_s;
const auto substituteGrammar
    = u"as in saturday to friday, sunday to monday, or weekend to next weekday"_s;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Reads one file and keeps the first error; after it, what is read no longer matters.
class HolidayReader final
{
public:
    explicit HolidayReader(const HolidayFile &file)
        : m_file(file)
    {
    }

    Result<QList<RegionRules>> read();

private:
    using Key = std::string_view;

    void fail(
        const toml::node &node, const QString &path, const QString &what, const QString &expected);
    void refuseOtherKeys(
        const toml::table &table, const QString &path, std::initializer_list<Key> keys);
    // The parts of the text that a key holds; an absent key is an error only where it says so.
    QString text(const toml::table &table, Key key, const QString &path);
    QTime time(const toml::table &table, Key key, QTime otherwise);
    int number(const toml::table &table, Key key, const QString &path, int otherwise);
    QStringList texts(const toml::table &table, Key key, const QString &path);
    QList<int> years(const toml::table &table, Key key, const QString &path);

    RegionRules readCountry(const toml::table &table);
    QList<int> readWeekend(const toml::table &table);
    void readSubdivisions(const toml::table &table);
    void readHolidays(const toml::table &table, RegionRules &country);
    HolidayRule readHoliday(const toml::table &table, const QString &path);
    HolidayDay readDay(const toml::table &table, const QString &path);
    QStringList readScope(const toml::table &table, Key key, const QString &path);
    QList<RegionRules> regionsOf(const RegionRules &country) const;

    const HolidayFile &m_file;
    std::map<QString, QString> m_subdivisions; ///< name by code
    std::optional<Error> m_error;
};

void HolidayReader::fail(
    const toml::node &node, const QString &path, const QString &what, const QString &expected)
{
    if (m_error)
        return;
    m_error = Error{.what = what,
        .file = m_file.name,
        .line = int(node.source().begin.line),
        .column = int(node.source().begin.column),
        .path = path,
        .expected = expected};
}

void HolidayReader::refuseOtherKeys(
    const toml::table &table, const QString &path, std::initializer_list<Key> keys)
{
    QStringList known;
    for (const Key key : keys)
        known.append(fromUtf8(key));
    for (const auto &[key, node] : table) {
        const QString name = fromUtf8(key.str());
        if (!known.contains(name))
            fail(node, path + name, u"unknown key"_s, known.join(u", "_s));
    }
}

QString HolidayReader::text(const toml::table &table, Key key, const QString &path)
{
    const toml::node *node = table.get(key);
    const QString keyPath = path + fromUtf8(key);
    if (!node) {
        fail(table, keyPath, u"missing"_s, u"a text"_s);
        return {};
    }
    const auto *value = node->as_string();
    if (!value || value->get().empty()) {
        fail(*node, keyPath, u"not a text"_s, u"a text"_s);
        return {};
    }
    return fromUtf8(value->get());
}

QTime HolidayReader::time(const toml::table &table, Key key, QTime otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    const auto *value = node->as_time();
    if (!value) {
        fail(*node, fromUtf8(key), u"not a time"_s, u"a time as in 09:00:00"_s);
        return otherwise;
    }
    return QTime(value->get().hour, value->get().minute);
}

int HolidayReader::number(const toml::table &table, Key key, const QString &path, int otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    const auto *value = node->as_integer();
    if (!value || value->get() < 1 || value->get() > 9999) {
        fail(*node, path + fromUtf8(key), u"not such a number"_s, u"a number from 1 to 9999"_s);
        return otherwise;
    }
    return int(value->get());
}

QStringList HolidayReader::texts(const toml::table &table, Key key, const QString &path)
{
    const toml::node &node = *table.get(key);
    const QString keyPath = path + fromUtf8(key);
    const toml::array *array = node.as_array();
    if (!array || array->empty()) {
        fail(node, keyPath, u"not a list"_s, u"a list of texts"_s);
        return {};
    }
    QStringList found;
    for (const toml::node &element : *array) {
        if (const auto *value = element.as_string())
            found.append(fromUtf8(value->get()));
        else
            fail(element, keyPath, u"not a text"_s, u"a list of texts"_s);
    }
    return found;
}

QList<int> HolidayReader::years(const toml::table &table, Key key, const QString &path)
{
    const toml::node *node = table.get(key);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && !array)
        fail(*node, path + fromUtf8(key), u"not a list"_s, u"a list of years"_s);
    QList<int> found;
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        if (const auto *year = array->get(i)->as_integer())
            found.append(int(year->get()));
        else
            fail(*array->get(i), path + fromUtf8(key), u"not a year"_s, u"a list of years"_s);
    }
    return found;
}

QList<int> HolidayReader::readWeekend(const toml::table &table)
{
    if (!table.contains("weekend"))
        return RegionRules{}.weekend;
    QList<int> weekend;
    const QStringList names = texts(table, "weekend", {});
    for (const QString &name : names)
        weekend.append(weekdayNamed(name));
    if (weekend.contains(0) || weekend.size() > 6)
        fail(*table.get("weekend"), u"weekend"_s, u"not a weekend"_s,
            u"a list of days as in saturday, at most six"_s);
    return weekend;
}

void HolidayReader::readSubdivisions(const toml::table &table)
{
    const toml::node *node = table.get("subdivisions");
    if (!node)
        return;
    const toml::table *names = node->as_table();
    if (!names)
        return fail(*node, u"subdivisions"_s, u"not a table"_s, u"codes and names"_s);
    for (const auto &[key, value] : *names)
        m_subdivisions.emplace(fromUtf8(key.str()), text(*names, key.str(), u"subdivisions."_s));
}

QStringList HolidayReader::readScope(const toml::table &table, Key key, const QString &path)
{
    QStringList codes = texts(table, key, path);
    for (const QString &code : std::as_const(codes)) {
        if (!m_subdivisions.contains(code))
            fail(*table.get(key), path + fromUtf8(key), u"no subdivision %1"_s.arg(code),
                u"codes from the table of subdivisions"_s);
    }
    return codes;
}

HolidayDay HolidayReader::readDay(const toml::table &table, const QString &path)
{
    const toml::node *node = table.get("on");
    const toml::array *array = node ? node->as_array() : nullptr;
    if (!array) {
        const std::optional<HolidayDay> day = parseHolidayDay(text(table, "on", path));
        if (!day && node)
            fail(*node, path + u"on"_s, u"not a day"_s, dayGrammar);
        return day.value_or(HolidayDay{});
    }
    if (array->empty())
        fail(*node, path + u"on"_s, u"no date"_s, u"dates as in 2026-05-25"_s);
    HolidayDay day{.anchor = HolidayDay::Anchor::Listed};
    for (const toml::node &element : *array) {
        if (const auto *date = element.as_date())
            day.dates.append(QDate(date->get().year, date->get().month, date->get().day));
        else
            fail(element, path + u"on"_s, u"not a date"_s, u"dates as in 2026-05-25"_s);
    }
    return day;
}

HolidayRule HolidayReader::readHoliday(const toml::table &table, const QString &path)
{
    refuseOtherKeys(table, path,
        {"name", "on", "days", "substitute", "from", "until", "except", "in", "not_in"});
    HolidayRule rule{.name = text(table, "name", path), .day = readDay(table, path)};
    rule.length = number(table, "days", path, rule.length);
    rule.firstYear = number(table, "from", path, rule.firstYear);
    rule.lastYear = number(table, "until", path, rule.lastYear);
    if (rule.length > 31)
        fail(*table.get("days"), path + u"days"_s, u"too long"_s, u"at most 31 days"_s);
    if (rule.lastYear < rule.firstYear)
        fail(*table.get("until"), path + u"until"_s, u"before it begins"_s, u"a later year"_s);
    if (table.contains("substitute")) {
        const auto substitutes = parseSubstitutes(text(table, "substitute", path));
        if (!substitutes)
            fail(*table.get("substitute"), path + u"substitute"_s, u"not a substitute"_s,
                substituteGrammar);
        rule.substitutes = substitutes.value_or(QList<HolidaySubstitute>{});
    }
    rule.exceptYears = years(table, "except", path);
    if (table.contains("in"))
        rule.onlyIn = readScope(table, "in", path);
    if (table.contains("not_in"))
        rule.notIn = readScope(table, "not_in", path);
    return rule;
}

void HolidayReader::readHolidays(const toml::table &table, RegionRules &country)
{
    const toml::node *node = table.get("holiday");
    const toml::array *array = node ? node->as_array() : nullptr;
    if (!array)
        return fail(node ? *node : table, u"holiday"_s, u"no list of holidays"_s, u"[[holiday]]"_s);
    for (std::size_t i = 0; i < array->size(); ++i) {
        const QString path = u"holiday[%1]"_s.arg(i);
        if (const toml::table *holiday = array->get(i)->as_table())
            country.holidays.append(readHoliday(*holiday, path + u'.'));
        else
            fail(*array->get(i), path, u"not a holiday"_s, u"a table with name and on"_s);
    }
}

RegionRules HolidayReader::readCountry(const toml::table &table)
{
    refuseOtherKeys(table, {}, {"name", "opens", "closes", "weekend", "subdivisions", "holiday"});
    RegionRules country{.region = QFileInfo(m_file.name).baseName().toUpper()};
    country.name = text(table, "name", {});
    country.weekend = readWeekend(table);
    country.opens = time(table, "opens", country.opens);
    country.closes = time(table, "closes", country.closes);
    if (country.closes <= country.opens)
        fail(table, u"closes"_s, u"not after opens"_s, u"a later time"_s);
    readSubdivisions(table);
    readHolidays(table, country);
    return country;
}

QList<RegionRules> HolidayReader::regionsOf(const RegionRules &country) const
{
    QList<RegionRules> regions{country};
    regions[0].holidays.removeIf([](const HolidayRule &rule) { return rule.onlyIn.has_value(); });
    for (const auto &[code, name] : m_subdivisions) {
        RegionRules region = country;
        region.region += u'-' + code;
        region.name = name;
        region.holidays.removeIf([&code = code](const HolidayRule &rule) {
            return rule.notIn.contains(code) || (rule.onlyIn && !rule.onlyIn->contains(code));
        });
        regions.append(region);
    }
    return regions;
}

Result<QList<RegionRules>> HolidayReader::read()
{
    const std::string_view text(m_file.toml.constData(), std::size_t(m_file.toml.size()));
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        return Error{.what = fromUtf8(error.description()),
            .file = m_file.name,
            .line = int(error.source().begin.line),
            .column = int(error.source().begin.column),
            .expected = u"TOML 1.0"_s};
    }
    const RegionRules country = readCountry(parsed.table());
    if (country.region.size() != 2)
        fail(parsed.table(), {}, u"not named for a country"_s, u"a file name as in de.toml"_s);
    if (m_error)
        return *m_error;
    return regionsOf(country);
}

} // namespace

Result<QList<RegionRules>> readHolidayFile(const HolidayFile &file)
{
    return HolidayReader(file).read();
}

} // namespace Afterword
