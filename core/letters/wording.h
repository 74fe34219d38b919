// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"

#include <QStringList>

namespace Afterword {

/// How the letters of a seeker spell dates: `28 May 2026` or `May 28, 2026`.
enum class DateForm { DayFirst, MonthFirst };

/// Month first in the United States, else day first.
DateForm dateFormOf(const QString &region);

/// `28 May 2026`, as at the head of a letter.
QString fullDate(const QDate &date, DateForm form);

/// `Friday, 5 June`; with the year if it is not the one of `today`.
QString dayInText(const QDate &date, const QDate &today, DateForm form);

/// A past day as one speaks of it: `this morning`, `today`, `yesterday`, `on Tuesday`, and after a
/// week `on 19 May`, which needs no commas around it.
QString whenSpoken(const WallTime &then, const QDate &today, DateForm form);

/// The same for a reader who reads it days later: always `on 19 May`.
QString whenWritten(const WallTime &then, const QDate &today, DateForm form);

/// `a, b and c`.
QString listed(const QStringList &items);

/// What the seeker noted, fit for the middle of a sentence: one line, without its full stop, and
/// without the capital that only began it. Names and abbreviations keep theirs.
QString insideSentence(const QString &note);

} // namespace Afterword
