// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/walltime.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QTimeZone zoneNamed(const QString &zone)
{
    const QTimeZone known(zone.toUtf8());
    return known.isValid() ? known : QTimeZone::utc();
}

} // namespace

WallTime wallTimeAt(const QDateTime &instant, const QString &zone)
{
    const QDateTime there = instant.toTimeZone(zoneNamed(zone));
    return {there.date(), there.time()};
}

QDateTime instantOf(const WallTime &wall, const QString &zone)
{
    const QTimeZone there = zoneNamed(zone);
    if (!wall.hasTime())
        return wall.date.startOfDay(there);
    // Standing at an offset from before any transition of that day, the naive instant lands at or
    // before the wanted one; Qt's own choice in gaps and overlaps differs between versions.
    const QDateTime naive(wall.date, wall.time, Qt::UTC);
    const int before = there.offsetFromUtc(naive.addDays(-1));
    const int after = there.offsetFromUtc(naive.addDays(1));
    const QDateTime first = naive.addSecs(-before);
    if (first.toTimeZone(there).time() == wall.time && first.toTimeZone(there).date() == wall.date)
        return first;
    const QDateTime second = naive.addSecs(-after);
    if (second.toTimeZone(there).time() == wall.time
        && second.toTimeZone(there).date() == wall.date)
        return second;
    const QTimeZone::OffsetData gap = there.nextTransition(naive.addDays(-1));
    return gap.atUtc.isValid() ? gap.atUtc : first;
}

bool isKnownZone(const QString &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone.toUtf8());
}

QString toString(const WallTime &wall)
{
    const QString date = wall.date.toString(Qt::ISODate);
    return wall.hasTime() ? date + u'T' + wall.time.toString(u"HH:mm"_s) : date;
}

QString toExactString(const WallTime &wall)
{
    const QString minutes = toString(wall);
    if (!wall.hasTime() || wall.time.msecsSinceStartOfDay() % 60'000 == 0)
        return minutes;
    return minutes + wall.time.toString(wall.time.msec() == 0 ? u":ss"_s : u":ss.zzz"_s);
}

WallTime wallTimeFromString(const QString &text)
{
    const qsizetype split = text.indexOf(u'T');
    if (split < 0)
        return {QDate::fromString(text, u"yyyy-MM-dd"_s)};
    const QString clock = text.mid(split + 1);
    const QString longest = u"HH:mm:ss.zzz"_s;
    const bool isShape = clock.size() == 5 || clock.size() == 8 || clock.size() == longest.size();
    const QTime time = isShape ? QTime::fromString(clock, longest.left(clock.size())) : QTime();
    const QDate date = QDate::fromString(text.left(split), u"yyyy-MM-dd"_s);
    return time.isValid() && date.isValid() ? WallTime{date, time} : WallTime{};
}

} // namespace Afterword
