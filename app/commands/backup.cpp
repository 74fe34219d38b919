// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/backup.h"

#include "app/commands/commandlist.h"
#include "app/commands/sources.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ExitCode> runBackup(const Call &call)
{
    auto store = openStore(call);
    if (!store)
        return store.error();
    const auto &out = call.arguments.first();
    if (const auto done = backUp(store->database(), out); !done)
        return done.error();
    call.say(u"Wrote %1 and verified every row of it."_s.arg(out));
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
        .summary = u"Write a verified copy of the database to one file"_s,
        .arguments = u"OUT"_s,
        .arity = {1, 1},
        .run = runBackup};
}

} // namespace Afterword
