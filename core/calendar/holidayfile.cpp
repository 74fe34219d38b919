// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayfile.h"

#include "core/base/toml.h"
#include "core/calendar/holidayfields.h"
#include "core/calendar/holidayphrase.h"

#include <QFileInfo>

#include <map>
#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto dayGrammar = u"a day as in 12-25, last monday of may, monday on or before 05-24, "
                        "easter -2, spring equinox or between holidays"_s;
const auto substituteGrammar
    = u"as in saturday to friday, sunday to monday, or weekend to next weekday"_s;

/// Makes of the values of one file what they mean.
class HolidayReader final
{
public:
    explicit HolidayReader(const HolidayFile &file)
        : m_file(file)
        , m_fields(file.name)
    {
    }

    Result<QList<RegionRules>> read();

private:
    RegionRules readCountry(const toml::table &table);
    QList<int> readWeekend(const toml::table &table);
    void readSubdivisions(const toml::table &table);
    void readHolidays(const toml::table &table, RegionRules &country);
    HolidayRule readHoliday(const toml::table &table, const QString &path);
    HolidayDay readDay(const toml::table &table, const QString &path);
    QStringList readScope(const toml::table &table, std::string_view key, const QString &path);
    QList<RegionRules> regionsOf(const RegionRules &country) const;

    const HolidayFile &m_file;
    std::map<QString, QString> m_subdivisions; ///< name by code
    HolidayFields m_fields;
};

QList<int> HolidayReader::readWeekend(const toml::table &table)
{
    if (!table.contains("weekend"))
        return RegionRules{}.weekend;
    QList<int> weekend;
    const QStringList names = m_fields.texts(table, "weekend", {});
    for (const QString &name : names)
        weekend.append(weekdayNamed(name));
    if (weekend.contains(0) || weekend.size() > 6)
        m_fields.fail(*table.get("weekend"), u"weekend"_s, u"not a weekend"_s,
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
        return m_fields.fail(*node, u"subdivisions"_s, u"not a table"_s, u"codes and names"_s);
    for (const auto &[key, value] : *names)
        m_subdivisions.emplace(
            tomlText(key.str()), m_fields.text(*names, key.str(), u"subdivisions."_s));
}

QStringList HolidayReader::readScope(
    const toml::table &table, std::string_view key, const QString &path)
{
    QStringList codes = m_fields.texts(table, key, path);
    for (const QString &code : std::as_const(codes)) {
        if (!m_subdivisions.contains(code))
            m_fields.fail(*table.get(key), path + tomlText(key), u"no subdivision %1"_s.arg(code),
                u"codes from the table of subdivisions"_s);
    }
    return codes;
}

HolidayDay HolidayReader::readDay(const toml::table &table, const QString &path)
{
    const toml::node *node = table.get("on");
    const toml::array *array = node ? node->as_array() : nullptr;
    if (!array) {
        const std::optional<HolidayDay> day = parseHolidayDay(m_fields.text(table, "on", path));
        if (!day && node)
            m_fields.fail(*node, path + u"on"_s, u"not a day"_s, dayGrammar);
        return day.value_or(HolidayDay{});
    }
    if (array->empty())
        m_fields.fail(*node, path + u"on"_s, u"no date"_s, u"dates as in 2026-05-25"_s);
    HolidayDay day{.anchor = HolidayDay::Anchor::Listed};
    for (const toml::node &element : *array) {
        if (const auto *date = element.as_date())
            day.dates.append(QDate(date->get().year, date->get().month, date->get().day));
        else
            m_fields.fail(element, path + u"on"_s, u"not a date"_s, u"dates as in 2026-05-25"_s);
    }
    return day;
}

HolidayRule HolidayReader::readHoliday(const toml::table &table, const QString &path)
{
    m_fields.refuseOtherKeys(table, path,
        {"name", "on", "days", "substitute", "from", "until", "except", "in", "not_in"});
    HolidayRule rule{.name = m_fields.text(table, "name", path), .day = readDay(table, path)};
    rule.length = m_fields.number(table, "days", path, rule.length);
    rule.firstYear = m_fields.number(table, "from", path, rule.firstYear);
    rule.lastYear = m_fields.number(table, "until", path, rule.lastYear);
    if (rule.length > 31)
        m_fields.fail(*table.get("days"), path + u"days"_s, u"too long"_s, u"at most 31 days"_s);
    if (rule.lastYear < rule.firstYear)
        m_fields.fail(
            *table.get("until"), path + u"until"_s, u"before it begins"_s, u"a later year"_s);
    if (table.contains("substitute")) {
        const auto substitutes = parseSubstitutes(m_fields.text(table, "substitute", path));
        if (!substitutes)
            m_fields.fail(*table.get("substitute"), path + u"substitute"_s, u"not a substitute"_s,
                substituteGrammar);
        rule.substitutes = substitutes.value_or(QList<HolidaySubstitute>{});
    }
    rule.exceptYears = m_fields.years(table, "except", path);
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
        return m_fields.fail(
            node ? *node : table, u"holiday"_s, u"no list of holidays"_s, u"[[holiday]]"_s);
    for (std::size_t i = 0; i < array->size(); ++i) {
        const QString path = u"holiday[%1]"_s.arg(i);
        if (const toml::table *holiday = array->get(i)->as_table())
            country.holidays.append(readHoliday(*holiday, path + u'.'));
        else
            m_fields.fail(*array->get(i), path, u"not a holiday"_s, u"a table with name and on"_s);
    }
}

RegionRules HolidayReader::readCountry(const toml::table &table)
{
    m_fields.refuseOtherKeys(
        table, {}, {"name", "opens", "closes", "weekend", "subdivisions", "holiday"});
    RegionRules country{.region = QFileInfo(m_file.name).baseName().toUpper()};
    country.name = m_fields.text(table, "name", {});
    country.weekend = readWeekend(table);
    country.opens = m_fields.time(table, "opens", country.opens);
    country.closes = m_fields.time(table, "closes", country.closes);
    if (country.closes <= country.opens)
        m_fields.fail(table, u"closes"_s, u"not after opens"_s, u"a later time"_s);
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
        return Error{.what = tomlText(error.description()),
            .file = m_file.name,
            .line = int(error.source().begin.line),
            .column = int(error.source().begin.column),
            .expected = u"TOML 1.0"_s};
    }
    const RegionRules country = readCountry(parsed.table());
    if (country.region.size() != 2)
        m_fields.fail(
            parsed.table(), {}, u"not named for a country"_s, u"a file name as in de.toml"_s);
    if (const std::optional<Error> &error = m_fields.error())
        return *error;
    return regionsOf(country);
}

} // namespace

Result<QList<RegionRules>> readHolidayFile(const HolidayFile &file)
{
    return HolidayReader(file).read();
}

} // namespace Afterword
