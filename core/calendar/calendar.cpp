// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include "core/calendar/holidayfile.h"

#include <QDir>
#include <QFile>

#include <map>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are linked only if something asks for them; the macro must
// stand outside all namespaces.
static void bringResources()
{
    Q_INIT_RESOURCE(holidays);
}

namespace Afterword {

// The nodes of a map stay where they are, so references to their values hold.
struct Calendar::Regions
{
    std::map<QString, RegionCalendar> known;
    std::mutex mutex;
    std::map<QString, RegionCalendar> unknown; ///< asked for so far; guarded by the mutex
};

Calendar::Calendar(std::shared_ptr<Regions> regions)
    : m_regions(std::move(regions))
{
}

Result<Calendar> Calendar::builtIn()
{
    bringResources();
    const QDir folder(u":/holidays"_s);
    const QStringList names = folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    QList<HolidayFile> files;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{.kind = Error::Kind::Access, .what = file.errorString(), .file = name};
        files.append({.name = name, .toml = file.readAll()});
    }
    return fromToml(files);
}

Result<Calendar> Calendar::fromToml(const QList<HolidayFile> &files)
{
    auto regions = std::make_shared<Regions>();
    for (const HolidayFile &file : files) {
        const Result<QList<RegionRules>> country = readHolidayFile(file);
        if (!country)
            return country.error();
        if (regions->known.contains(country->first().region))
            return Error{.what = u"the country has a file already"_s, .file = file.name};
        for (const RegionRules &rules : *country)
            regions->known.emplace(rules.region, RegionCalendar(rules));
    }
    return Calendar(std::move(regions));
}

const RegionCalendar &Calendar::region(const QString &code) const
{
    // Codes mostly come as they are stored.
    const auto &known = m_regions->known;
    if (const auto found = known.find(code); found != known.cend())
        return found->second;
    const QString upper = code.trimmed().toUpper();
    if (const auto found = known.find(upper); found != known.cend())
        return found->second;
    const QString country = upper.section(u'-', 0, 0);
    if (const auto found = known.find(country); found != known.cend())
        return found->second;

    const std::scoped_lock lock(m_regions->mutex);
    auto &unknown = m_regions->unknown;
    auto found = unknown.find(upper);
    if (found == unknown.end()) {
        RegionRules rules{.region = upper, .name = upper, .known = false};
        found = unknown.emplace(upper, RegionCalendar(std::move(rules))).first;
    }
    return found->second;
}

QStringList Calendar::regions() const
{
    QStringList codes;
    for (const auto &[code, region] : m_regions->known)
        codes.append(code);
    return codes;
}

} // namespace Afterword
