// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timewords.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

enum class NameOf { Day, Month };

QString withoutStop(QString word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

QString nameIn(const QLocale &locale, NameOf what, int number, QLocale::FormatType form)
{
    const QString name = what == NameOf::Day ? locale.standaloneDayName(number, form)
                                             : locale.standaloneMonthName(number, form);
    return withoutStop(folded(name));
}

/// The number of the day or month that `word` begins to name; 0 if there is none, or two.
int numberNamed(const QString &word, NameOf what, const QLocale &locale)
{
    if (word.size() < 2 || word.at(0).isDigit())
        return 0;
    int found = 0;
    for (int number = 1; number <= (what == NameOf::Day ? 7 : 12); ++number) {
        const bool isNamed = nameIn(locale, what, number, QLocale::LongFormat).startsWith(word)
            || nameIn(locale, what, number, QLocale::ShortFormat) == word;
        if (isNamed && found != 0)
            return 0;
        if (isNamed)
            found = number;
    }
    return found;
}

bool isDayFirst(const QLocale &locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.indexOf(u'd') < form.indexOf(u'M');
}

/// Reads word by word; a later word may need an earlier one, as a month needs its day.
class TimeReader final
{
public:
    TimeReader(const QString &typed, const WallTime &now, const QLocale &locale)
        : m_words(folded(typed).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts))
        , m_now(now)
        , m_locale(locale)
    {
    }

    WallTime read();

private:
    QString word(qsizetype ahead = 0) const { return withoutStop(m_words.value(m_at + ahead)); }
    int named(NameOf what, qsizetype ahead = 0) const;
    bool take(qsizetype words);
    bool takeFiller();
    bool takeNear();
    bool takeWeekday();
    bool takeMonth();
    bool takeNumericDate();
    bool takeTime();
    bool setDate(int day, int month);
    WallTime result() const;

    QStringList m_words;
    const WallTime m_now;
    const QLocale m_locale;
    qsizetype m_at = 0;
    int m_weekday = 0;
    QDate m_date;
    QTime m_time;
};

int TimeReader::named(NameOf what, qsizetype ahead) const
{
    const int number = numberNamed(word(ahead), what, m_locale);
    return number > 0 ? number : numberNamed(word(ahead), what, QLocale::c());
}

bool TimeReader::take(qsizetype words)
{
    m_at += words;
    return true;
}

bool TimeReader::takeFiller()
{
    //: Words that may stand between a day and a time, with spaces between them.
    const QStringList fillers = TimeWords::tr("on at next the").split(u' ');
    return fillers.contains(word()) && take(1);
}

bool TimeReader::takeNear()
{
    const bool isToday = word() == folded(TimeWords::tr("today"));
    const bool isTomorrow = word() == folded(TimeWords::tr("tomorrow"));
    if ((!isToday && !isTomorrow) || m_date.isValid())
        return false;
    m_date = m_now.date.addDays(isTomorrow ? 1 : 0);
    return take(1);
}

bool TimeReader::takeWeekday()
{
    const int weekday = named(NameOf::Day);
    if (weekday == 0 || m_weekday != 0)
        return false;
    m_weekday = weekday;
    return take(1);
}

bool TimeReader::setDate(int day, int month)
{
    for (int year = m_now.date.year(); year <= m_now.date.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= m_now.date) {
            m_date = date;
            return true;
        }
    }
    return false;
}

/// "2 June" and "June 2".
bool TimeReader::takeMonth()
{
    if (m_date.isValid())
        return false;
    if (const int month = named(NameOf::Month, 1); month > 0 && word().toInt() > 0)
        return setDate(word().toInt(), month) && take(2);
    const int month = named(NameOf::Month);
    return month > 0 && setDate(word(1).toInt(), month) && take(2);
}

/// "2026-06-02", and "2/6" or "6/2" by the custom of the place.
bool TimeReader::takeNumericDate()
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:/(\\d{1,2})|\\.(\\d{1,2})\\.)$"_s);
    if (m_date.isValid())
        return false;
    m_date = QDate::fromString(m_words.at(m_at), Qt::ISODate);
    if (m_date.isValid())
        return take(1);
    const QRegularExpressionMatch match = form.match(m_words.at(m_at));
    if (!match.hasMatch())
        return false;
    const int first = match.captured(1).toInt();
    const int second = (match.captured(2) + match.captured(3)).toInt();
    const bool hasDayFirst = match.hasCaptured(3) || isDayFirst(m_locale);
    return (hasDayFirst ? setDate(first, second) : setDate(second, first)) && take(1);
}

/// "10", "10:00", "10.30", "2pm", "2:15 pm"; a bare hour before seven is one of the afternoon.
bool TimeReader::takeTime()
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h](\\d{2}))?(am|pm)?$"_s);
    const QRegularExpressionMatch match = form.match(word());
    if (!match.hasMatch() || m_time.isValid())
        return false;
    const bool standsApart = word(1) == "am"_L1 || word(1) == "pm"_L1;
    const QString half = standsApart ? word(1) : match.captured(3);
    int hour = match.captured(1).toInt();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return false;
    if (!half.isEmpty())
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    else if (!match.hasCaptured(2) && hour < 7)
        hour += 12;
    m_time = QTime(hour, match.captured(2).toInt());
    return m_time.isValid() && take(standsApart ? 2 : 1);
}

WallTime TimeReader::result() const
{
    if (m_date.isValid())
        return {m_date, m_time};
    const bool isOver = m_time.isValid() && m_time <= m_now.time;
    if (m_weekday == 0)
        return {m_now.date.addDays(isOver ? 1 : 0), m_time};
    int days = (m_weekday - m_now.date.dayOfWeek() + 7) % 7;
    if (days == 0 && (isOver || !m_time.isValid()))
        days = 7;
    return {m_now.date.addDays(days), m_time};
}

WallTime TimeReader::read()
{
    while (m_at < m_words.size()) {
        if (!takeFiller() && !takeNear() && !takeMonth() && !takeWeekday() && !takeNumericDate()
            && !takeTime())
            return {};
    }
    return m_date.isValid() || m_weekday > 0 || m_time.isValid() ? result() : WallTime{};
}

} // namespace

WallTime timeFromWords(const QString &typed, const WallTime &now, const QLocale &locale)
{
    return TimeReader(typed, now, locale).read();
}

} // namespace Afterword
