// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayphrase.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

int weekdayNamed(const QString &name)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
        u"friday"_s, u"saturday"_s, u"sunday"_s};
    return int(names.indexOf(name)) + 1;
}

namespace {

int monthNamed(const QString &name)
{
    static const QStringList names{u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s,
        u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s,
        u"december"_s};
    return int(names.indexOf(name)) + 1;
}

std::optional<HolidayDay> fixedDay(const QString &text)
{
    // A leap year, so that the 29th of February is a day too.
    const QDate date = QDate::fromString(u"2000-"_s + text, Qt::ISODate);
    if (text.size() != 5 || !date.isValid())
        return std::nullopt;
    return HolidayDay{.month = date.month(), .day = date.day()};
}

std::optional<HolidayDay> easterDay(const QStringList &words)
{
    bool isNumber = words.size() == 1;
    const int offset = words.size() == 2 ? words[1].toInt(&isNumber) : 0;
    if (words.size() > 2 || !isNumber)
        return std::nullopt;
    return HolidayDay{.anchor = HolidayDay::Anchor::Easter, .offset = offset};
}

// `third monday of january`: the first one on or after the 15th.
std::optional<HolidayDay> weekdayOfMonth(const QStringList &words)
{
    static const QStringList ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"last"_s};
    const int ordinal = int(ordinals.indexOf(words[0]));
    const int weekday = weekdayNamed(words[1]);
    const int month = monthNamed(words[3]);
    if (ordinal < 0 || weekday == 0 || month == 0 || words[2] != u"of"_s)
        return std::nullopt;
    const bool isLast = ordinal == 4;
    return HolidayDay{.month = month,
        .day = isLast ? 31 : 1 + 7 * ordinal,
        .weekday = weekday,
        .towards = isLast ? HolidayDay::Towards::Earlier : HolidayDay::Towards::Later};
}

// `monday before 05-25`, `saturday on or after 06-20`, `monday nearest 06-24`
std::optional<HolidayDay> weekdayNear(const QStringList &words)
{
    std::optional<HolidayDay> day = fixedDay(words.last());
    const int weekday = weekdayNamed(words.first());
    if (!day || weekday == 0)
        return std::nullopt;
    day->weekday = weekday;
    const QString relation = words.mid(1, words.size() - 2).join(u' ');
    if (relation == u"nearest"_s) {
        day->towards = HolidayDay::Towards::Nearest;
    } else if (relation == u"before"_s || relation == u"on or before"_s) {
        day->towards = HolidayDay::Towards::Earlier;
        day->offset = relation == u"before"_s ? -1 : 0;
    } else if (relation == u"after"_s || relation == u"on or after"_s) {
        day->offset = relation == u"after"_s ? 1 : 0;
    } else {
        return std::nullopt;
    }
    return day;
}

} // namespace

std::optional<HolidayDay> parseHolidayDay(const QString &text)
{
    using Anchor = HolidayDay::Anchor;
    if (text == u"spring equinox"_s)
        return HolidayDay{.anchor = Anchor::SpringEquinox};
    if (text == u"autumn equinox"_s)
        return HolidayDay{.anchor = Anchor::AutumnEquinox};
    if (text == u"between holidays"_s)
        return HolidayDay{.anchor = Anchor::BetweenHolidays};
    const QStringList words = text.split(u' ');
    if (words[0] == u"easter"_s)
        return easterDay(words);
    if (words.size() == 4 && words[2] == u"of"_s)
        return weekdayOfMonth(words);
    return words.size() == 1 ? fixedDay(text) : weekdayNear(words);
}

std::optional<QList<HolidaySubstitute>> parseSubstitutes(const QString &text)
{
    QList<HolidaySubstitute> substitutes;
    const QStringList parts = text.split(u", "_s);
    for (const QString &part : parts) {
        const QString from = part.section(u" to "_s, 0, 0);
        const QString to = part.section(u" to "_s, 1);
        const HolidaySubstitute substitute{.from = weekdayNamed(from), .to = weekdayNamed(to)};
        if ((substitute.from == 0 && from != u"weekend"_s)
            || (substitute.to == 0 && to != u"next weekday"_s))
            return std::nullopt;
        substitutes.append(substitute);
    }
    return substitutes;
}

} // namespace Afterword
