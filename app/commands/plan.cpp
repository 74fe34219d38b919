// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/planoutput.h"
#include "app/sources/importsource.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> runPlan(const Call &call)
{
    auto dossier = dossierFrom(call.arguments.first());
    if (!dossier)
        return dossier.error();
    const auto made = planned(call, std::move(*dossier), call.value(u"playbook"_s));
    if (!made)
        return made.error();
    call.print(printed(*made, call.format));
    return ExitCode::Done;
}

} // namespace

Command planCommand()
{
    return {.name = u"plan"_s,
        .summary = u"Plan a dossier file, without touching any database"_s,
        .arguments = u"FILE"_s,
        .arity = {1, 1},
        .options
        = {{u"playbook"_s, u"The advice to follow: a name, or a TOML file."_s, u"NAME-or-FILE"_s}},
        .formats = planFormats(),
        .run = runPlan};
}

} // namespace Afterword
