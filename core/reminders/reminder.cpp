// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString wordOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Due:
        return u"due"_s;
    case ReminderKind::Late:
        return u"late"_s;
    case ReminderKind::Morning:
        return u"morning"_s;
    }
    return {};
}

} // namespace

QString occurrenceKey(const Reminder &reminder)
{
    return wordOf(reminder.kind) + u' ' + toString(reminder.at) + u' ' + reminder.followUp.text;
}

} // namespace Afterword
