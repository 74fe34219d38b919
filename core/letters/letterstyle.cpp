// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterstyle.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

bool isOnLetterPaper(const LetterStyle &style, const QString &seekerRegion)
{
    const QString country = seekerRegion.left(2).toUpper();
    if (style.paper == LetterPaper::ByRegion)
        return country == u"US"_s || country == u"CA"_s;
    return style.paper == LetterPaper::Letter;
}

DateForm dateFormOf(const LetterStyle &style, const QString &seekerRegion)
{
    switch (style.dates) {
    case LetterDates::ByRegion:
        return dateFormOf(seekerRegion);
    case LetterDates::DayFirst:
        return DateForm::DayFirst;
    case LetterDates::MonthFirst:
        return DateForm::MonthFirst;
    }
    return DateForm::DayFirst;
}

} // namespace Afterword
