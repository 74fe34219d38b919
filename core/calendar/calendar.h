// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/regioncalendar.h"

#include <memory>

namespace Afterword {

/// The text that describes one country and its subdivisions.
struct HolidayFile
{
    QString name; ///< the country code in lower case and `.toml`, with or without a path before it
    QByteArray toml;

    bool operator==(const HolidayFile &) const = default;
};

/// The calendars of all regions. A copy is cheap and shares them; all of it may be asked from
/// several threads at once.
class Calendar final
{
public:
    /// The regions that Afterword brings along.
    static Result<Calendar> builtIn();
    static Result<Calendar> fromToml(const QList<HolidayFile> &files);

    /// The calendar of a region as in ISO 3166-2, in whatever case. An unknown subdivision gets
    /// its country's, an unknown country one of weekends alone. The reference holds as long as
    /// this calendar or a copy of it lives.
    const RegionCalendar &region(const QString &code) const;
    /// The codes of all regions known, sorted.
    QStringList regions() const;

private:
    struct Regions;
    explicit Calendar(std::shared_ptr<Regions> regions);

    std::shared_ptr<Regions> m_regions;
};

} // namespace Afterword
