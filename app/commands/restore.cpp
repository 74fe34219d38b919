// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/restore.h"

#include "app/commands/commandlist.h"
#include "app/commands/sources.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> runRestore(const Call &call)
{
    const auto path = databasePath(call);
    if (!path)
        return path.error();
    const auto now = presentOf(call, {});
    if (!now)
        return now.error();
    const auto &file = call.arguments.first();
    const auto restored = restore(file, *path, *now);
    if (!restored)
        return restored.error();
    // That the copy is older does not mean that the program did not run since.
    if (auto store = openStore(call))
        static_cast<void>(store->keepAwakeUntil(*now));
    call.say(u"Restored %1 from %2."_s.arg(*path, file));
    if (!restored->kept.isEmpty())
        call.say(u"What was there before is kept as %1."_s.arg(restored->kept));
    return ExitCode::Done;
}

} // namespace

Command restoreCommand()
{
    return {.name = u"restore"_s,
        .summary = u"Put a backup in place of the database, which is kept beside it"_s,
        .arguments = u"FILE"_s,
        .arity = {1, 1},
        .run = runRestore};
}

} // namespace Afterword
