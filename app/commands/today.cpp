// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/planoutput.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> runToday(const Call &call)
{
    auto made = plannedFromDatabase(call);
    if (!made)
        return made.error();
    made->plan.followUps.removeIf([](const FollowUp &followUp) {
        return followUp.state != State::Due && followUp.state != State::Overdue;
    });
    call.print(printed(*made, call.format));
    return ExitCode::Done;
}

} // namespace

Command todayCommand()
{
    return {.name = u"today"_s,
        .summary = u"Print what is due today or overdue"_s,
        .formats = planFormats(),
        .run = runToday};
}

} // namespace Afterword
