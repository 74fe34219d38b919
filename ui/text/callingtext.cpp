// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/callingtext.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Afterword {

namespace {

struct CallingText
{
    Q_DECLARE_TR_FUNCTIONS(CallingText)
};

QString whyClosed(const CallingTime &time)
{
    switch (time.hour) {
    case OfficeHour::TooEarly:
        return CallingText::tr("Offices there are not open yet.");
    case OfficeHour::TooLate:
        return CallingText::tr("Offices there have closed for today.");
    case OfficeHour::Weekend:
        return CallingText::tr("It is the weekend there.");
    case OfficeHour::Holiday:
        //: %1 is the name of a holiday.
        return CallingText::tr("It is a holiday there: %1.").arg(time.holiday);
    case OfficeHour::Open:
    case OfficeHour::ClosesSoon:
        break;
    }
    return {};
}

} // namespace

QString callingTimeText(const CallingTime &time, QDate today)
{
    if (time.hour == OfficeHour::Open)
        return CallingText::tr("Offices there are open now.");
    if (time.hour == OfficeHour::ClosesSoon)
        return CallingText::tr("Offices there are about to close for today.");
    const QString hour = QLocale().toString(time.opens.time, QLocale::ShortFormat);
    //: Why nobody is there, and when to call: "It is the weekend there. Call on Monday, 1 June from
    //: 09:00."
    return time.opens.date == today
        ? CallingText::tr("%1 Call from %2 on.").arg(whyClosed(time), hour)
        : CallingText::tr("%1 Call on %2 from %3 on.")
              .arg(whyClosed(time), longDate(time.opens.date), hour);
}

QString callingTimeWord(OfficeHour hour)
{
    switch (hour) {
    case OfficeHour::Open:
        return CallingText::tr("office hours");
    case OfficeHour::ClosesSoon:
        return CallingText::tr("about to close");
    default:
        return CallingText::tr("closed now");
    }
}

QString officeDoubt(const CallingTime &time)
{
    switch (time.hour) {
    case OfficeHour::Weekend:
        return CallingText::tr("That is a weekend there.");
    case OfficeHour::Holiday:
        return CallingText::tr("That is a holiday there: %1.").arg(time.holiday);
    case OfficeHour::TooEarly:
    case OfficeHour::TooLate:
        return CallingText::tr("That is outside office hours there.");
    case OfficeHour::Open:
    case OfficeHour::ClosesSoon:
        break;
    }
    return {};
}

} // namespace Afterword
