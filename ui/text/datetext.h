// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <QDate>
#include <QString>

namespace Afterword {

/// As on a letter's margin: "Tue 2 June".
QString shortDate(QDate day);
/// As a title: "Thursday, 28 May".
QString longDate(QDate day);
/// The day as one says it within a sentence: "today", "tomorrow", "Friday", "last Friday", else the
/// long date; with the year if it is another one.
QString spokenDay(QDate day, QDate today);
/// How a day and perhaps a time of day are said: "tomorrow, 14:00".
QString spokenTime(const WallTime &time, QDate today);

/// How urgent it is, in two or three words: "2 days late", "by tonight", "today, 14:00", "Tue 2
/// June".
QString dueText(const FollowUp &followUp, QDate today);

} // namespace Afterword
