// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"
#include "app/commands/commandlist.h"
#include "app/commands/sources.h"
#include "app/sources/sample.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> runDemo(const Call &call)
{
    const auto now = presentOf(call, {.timeZone = demoTimeZone()});
    if (!now)
        return now.error();
    const auto &out = call.arguments.first();
    const auto made = makeSample(out, *now);
    if (!made)
        return made.error();
    call.say(u"Made %1: %2 people, %3 opportunities."_s.arg(out)
                 .arg(made->contacts.size())
                 .arg(made->opportunities.size()));
    return ExitCode::Done;
}

} // namespace

Command demoCommand()
{
    return {.name = u"demo"_s,
        .summary = u"Make a new database with sample data around the present day"_s,
        .arguments = u"OUT"_s,
        .arity = {1, 1},
        .run = runDemo};
}

} // namespace Afterword
