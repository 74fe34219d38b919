// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Afterword {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString late(qint64 days)
{
    const int count = static_cast<int>(days);
    return count == 1 ? DateText::tr("1 day late") : DateText::tr("%n days late", nullptr, count);
}

} // namespace

QString shortDate(QDate day)
{
    //: A date format: short weekday, day, month.
    return QLocale().toString(day, DateText::tr("ddd d MMMM"));
}

QString longDate(QDate day)
{
    //: A date format: weekday, day, month.
    return QLocale().toString(day, DateText::tr("dddd, d MMMM"));
}

QString spokenDay(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return DateText::tr("today");
    if (days == 1)
        return DateText::tr("tomorrow");
    if (days == -1)
        return DateText::tr("yesterday");
    const QString weekday = QLocale().standaloneDayName(day.dayOfWeek());
    if (days > 0 && days < 7)
        return weekday;
    if (days < 0 && days > -7)
        return DateText::tr("last %1").arg(weekday);
    if (day.year() == today.year())
        return longDate(day);
    //: A date format: day, month, year.
    return QLocale().toString(day, DateText::tr("d MMMM yyyy"));
}

QString spokenTime(const WallTime &time, QDate today)
{
    const QString day = spokenDay(time.date, today);
    if (!time.hasTime())
        return day;
    //: A day and a time of day, as in "tomorrow, 14:00".
    return DateText::tr("%1, %2").arg(day, QLocale().toString(time.time, QLocale::ShortFormat));
}

QString dueText(const FollowUp &followUp, QDate today)
{
    const bool isDue = followUp.state == State::Due || followUp.state == State::Overdue
        || followUp.state == State::Missed;
    const bool isDayOver = followUp.closes.isValid() && followUp.closes < today;
    if (isDue && isDayOver)
        return late(followUp.closes.daysTo(today));
    if (followUp.state == State::Overdue)
        return late(followUp.due.daysTo(today));
    if (followUp.time.isValid())
        return spokenTime({followUp.due, followUp.time}, today);
    if (isDue && (followUp.closes == today || !followUp.closes.isValid()))
        return DateText::tr("by tonight");
    return isDue || followUp.due == today ? DateText::tr("today") : shortDate(followUp.due);
}

} // namespace Afterword
