// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/planoutput.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> runAgenda(const Call &call)
{
    const auto text = call.value(u"days"_s);
    bool isNumber = false;
    const auto days = text.toInt(&isNumber);
    if (!isNumber || days < 0 || days > 3660) {
        return Error{.kind = Error::Kind::Usage,
            .what = u"`--days %1` is no number of days"_s.arg(text),
            .expected = u"0 to 3660"_s};
    }
    auto made = plannedFromDatabase(call);
    if (!made)
        return made.error();
    const auto last = made->plan.today.addDays(days);
    made->plan.followUps.removeIf(
        [last](const FollowUp &followUp) { return !isPending(followUp) || followUp.due > last; });
    call.print(printed(*made, call.format));
    return ExitCode::Done;
}

} // namespace

Command agendaCommand()
{
    return {.name = u"agenda"_s,
        .summary = u"Print what is overdue, due, and to come"_s,
        .options = {{u"days"_s, u"How many days ahead; 14 unless told."_s, u"N"_s, u"14"_s}},
        .formats = planFormats(),
        .run = runAgenda};
}

} // namespace Afterword
