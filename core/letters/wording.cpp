// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/wording.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString weekday(const QDate &date)
{
    return english().toString(date, u"dddd"_s);
}

QString dayAndMonth(const QDate &date, DateForm form)
{
    return english().toString(date, form == DateForm::DayFirst ? u"d MMMM"_s : u"MMMM d"_s);
}

QString partOfDay(const QTime &time)
{
    if (!time.isValid())
        return u"today"_s;
    if (time.hour() < 12)
        return u"this morning"_s;
    return time.hour() < 18 ? u"this afternoon"_s : u"this evening"_s;
}

/// Words that are written with a capital anywhere and may well begin a note.
bool isAlwaysCapital(const QString &word)
{
    static const std::array names{u"English"_s, u"French"_s, u"German"_s, u"Spanish"_s,
        u"Italian"_s, u"Dutch"_s, u"Polish"_s, u"Portuguese"_s, u"Swedish"_s, u"Norwegian"_s,
        u"Danish"_s, u"Finnish"_s, u"Russian"_s, u"Arabic"_s, u"Chinese"_s, u"Japanese"_s,
        u"European"_s, u"British"_s, u"Irish"_s, u"American"_s, u"Python"_s, u"Java"_s, u"Linux"_s,
        u"Windows"_s, u"Excel"_s, u"Word"_s, u"Oracle"_s, u"Salesforce"_s, u"Tableau"_s,
        u"Kubernetes"_s, u"Rust"_s, u"Ruby"_s, u"Swift"_s, u"Angular"_s, u"React"_s, u"Android"_s,
        u"Azure"_s, u"Google"_s, u"Microsoft"_s, u"Apple"_s, u"Montessori"_s, u"Monday"_s,
        u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s,
        u"January"_s, u"February"_s, u"April"_s, u"June"_s, u"July"_s, u"August"_s, u"September"_s,
        u"October"_s, u"November"_s, u"December"_s, u"Christmas"_s, u"Easter"_s};
    return std::ranges::find(names, word) != names.end();
}

bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && word.front().isUpper()
        && std::none_of(
            word.begin() + 1, word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

/// Whether the first capital only says that a note begins: the words after it have none, and
/// it is no word such as "I" or "Python".
bool hasOnlyOpeningCapital(const QStringList &words)
{
    static const QStringList openers{u"the"_s, u"a"_s, u"an"_s, u"how"_s, u"what"_s, u"why"_s,
        u"your"_s, u"our"_s, u"their"_s, u"my"_s, u"this"_s, u"that"_s, u"they"_s};
    const QString &first = words.front();
    if (!isPlainWord(first) || first == u"I"_s || first.startsWith(u"I'"_s)
        || first.startsWith(u"I’"_s) || isAlwaysCapital(first))
        return false;
    if (openers.contains(first.toLower()))
        return true;
    return std::none_of(
        words.begin() + 1, words.end(), [](const QString &word) { return word.front().isUpper(); });
}

} // namespace

DateForm dateFormOf(const QString &region)
{
    return region.left(2).toUpper() == u"US"_s ? DateForm::MonthFirst : DateForm::DayFirst;
}

QString fullDate(const QDate &date, DateForm form)
{
    const QString comma = form == DateForm::MonthFirst ? u","_s : QString();
    return dayAndMonth(date, form) + comma + u' ' + QString::number(date.year());
}

QString dayInText(const QDate &date, const QDate &today, DateForm form)
{
    const bool isThisYear = date.year() == today.year();
    return weekday(date) + u", "_s + (isThisYear ? dayAndMonth(date, form) : fullDate(date, form));
}

QString whenSpoken(const WallTime &then, const QDate &today, DateForm form)
{
    const qint64 days = then.date.daysTo(today);
    if (days == 0)
        return partOfDay(then.time);
    if (days == 1)
        return u"yesterday"_s;
    if (days > 1 && days < 7)
        return u"on "_s + weekday(then.date);
    return whenWritten(then, today, form);
}

QString whenWritten(const WallTime &then, const QDate &today, DateForm form)
{
    const bool isThisYear = then.date.year() == today.year();
    return u"on "_s + (isThisYear ? dayAndMonth(then.date, form) : fullDate(then.date, form));
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    return items.mid(0, items.size() - 1).join(u", "_s) + u" and "_s + items.last();
}

QString insideSentence(const QString &note)
{
    QString text = note.simplified();
    while (!text.isEmpty() && u".,;:!?-– "_s.contains(text.back()))
        text.chop(1);
    if (text.isEmpty() || !hasOnlyOpeningCapital(text.split(u' ')))
        return text;
    text[0] = text[0].toLower();
    return text;
}

} // namespace Afterword
