// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"

#include "core/exchange/dossierreader.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// So many office days from `today`; 0 is today itself or the last one before it.
QDate officeDay(QDate today, int count, const RegionCalendar &calendar)
{
    auto day = today;
    while (count == 0 && !calendar.isOfficeDay(day))
        day = day.addDays(-1);
    const auto step = count < 0 ? -1 : 1;
    for (auto left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        left -= calendar.isOfficeDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace

QString demoTimeZone()
{
    return u"Europe/London"_s;
}

Dossier demoDossier(QDate today, const Calendar &calendar)
{
    static const QRegularExpression place(u"\\{(-?\\d+)\\}"_s);
    const auto &offices = calendar.region(u"GB-ENG"_s);
    QFile file(u":/demo/dossier.json"_s);
    const auto isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);

    auto text = QString::fromUtf8(file.readAll());
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
        const auto day = officeDay(today, match.captured(1).toInt(), offices);
        text.replace(match.captured(), day.toString(Qt::ISODate));
    }
    auto dossier = readDossier(text.toUtf8(), file.fileName());
    Q_ASSERT(dossier);
    return std::move(*dossier);
}

} // namespace Afterword
