// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/moment.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString counted(int count, const QString &unit)
{
    return u"%1 %2%3"_s.arg(count).arg(unit, count == 1 ? QString() : u"s"_s);
}

} // namespace

Result<Moment> momentFromString(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:(same day)|(\d{1,3}) days?( before)?|(\d{1,3}) office days?|day (\d{1,3})|)"
        uR"((next interview)(?: or (\d{1,3}) days?)?)$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasCaptured(1))
        return Moment{};
    if (match.hasCaptured(2)) {
        const int count = match.captured(2).toInt();
        return Moment{.count = match.hasCaptured(3) ? -count : count};
    }
    if (match.hasCaptured(4) && match.captured(4).toInt() > 0)
        return Moment{.kind = Moment::Kind::OfficeDays, .count = match.captured(4).toInt()};
    if (match.hasCaptured(5))
        return Moment{.kind = Moment::Kind::InterviewDay, .count = match.captured(5).toInt()};
    if (match.hasCaptured(6))
        return Moment{.kind = Moment::Kind::NextInterview, .count = match.captured(7).toInt()};
    return Error{.what = u"\"%1\" names no day"_s.arg(text),
        .expected = u"\"same day\", \"5 days\", \"1 day before\", \"2 office days\", \"day 21\", "
                    u"\"next interview\" or \"next interview or 10 days\""_s};
}

QString toString(const Moment &moment)
{
    switch (moment.kind) {
    case Moment::Kind::Days:
        if (moment.count == 0)
            return u"same day"_s;
        return moment.count > 0 ? counted(moment.count, u"day"_s)
                                : counted(-moment.count, u"day"_s) + u" before"_s;
    case Moment::Kind::OfficeDays:
        return counted(moment.count, u"office day"_s);
    case Moment::Kind::InterviewDay:
        return u"day %1"_s.arg(moment.count);
    case Moment::Kind::NextInterview:
        return moment.count == 0 ? u"next interview"_s
                                 : u"next interview or "_s + counted(moment.count, u"day"_s);
    }
    return {};
}

} // namespace Afterword
