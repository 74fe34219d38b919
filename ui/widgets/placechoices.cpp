// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placechoices.h"

#include "core/calendar/calendar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PlaceChoices
{
    Q_DECLARE_TR_FUNCTIONS(PlaceChoices)
};

void add(QComboBox &box, QList<std::pair<QString, QString>> choices)
{
    std::ranges::sort(choices);
    box.addItem(PlaceChoices::tr("the same as mine"), QString());
    for (const auto &[name, code] : choices)
        box.addItem(name, code);
}

} // namespace

void fillRegions(QComboBox &box, const Calendar &calendar)
{
    QList<std::pair<QString, QString>> regions;
    for (const QString &code : calendar.regions())
        regions.append({calendar.region(code).name(), code});
    add(box, regions);
}

void fillZones(QComboBox &box)
{
    QList<std::pair<QString, QString>> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        const qsizetype slash = zone.lastIndexOf(u'/');
        const bool isPlace
            = slash > 0 && !zone.startsWith("Etc/"_L1) && !zone.startsWith("SystemV/"_L1);
        if (isPlace)
            zones.append(
                {u"%1 (%2)"_s.arg(zone.mid(slash + 1), zone.left(slash)).replace(u'_', u' '),
                    zone});
    }
    add(box, zones);
}

QString zoneOf(const QString &region)
{
    const QLocale::Territory country = QLocale::codeToTerritory(region.section(u'-', 0, 0));
    if (country == QLocale::AnyTerritory)
        return {};
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(country);
    if (zones.size() == 1)
        return QString::fromLatin1(zones.constFirst());
    // Places whose clocks agree, as Berlin and Büsingen, are one zone to who lives there.
    QSet<QByteArray> clocks;
    for (const QByteArray &zone : zones)
        clocks.insert(QTimeZone::ianaIdToWindowsId(zone));
    return clocks.size() == 1
        ? QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(*clocks.constBegin(), country))
        : QString();
}

void chooseCode(QComboBox &box, const QString &code)
{
    if (box.findData(code) < 0)
        box.addItem(code, code);
    box.setCurrentIndex(box.findData(code));
}

} // namespace Afterword
