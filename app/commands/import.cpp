// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/importreport.h"
#include "app/commands/sources.h"
#include "app/machine/clock.h"
#include "app/sources/advicesource.h"
#include "core/session/session.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A database is begun only under a name that was given, never where one was expected.
Result<SqliteStore> storeFor(const Call &call)
{
    const auto path = databasePath(call);
    if (!path)
        return path.error();
    if (!call.isSet(u"database"_s) || QFileInfo::exists(*path))
        return openStore(call);
    auto store = openStore(call, OpenMode::Create);
    if (store)
        call.say(u"There was no database at %1; a new one was made."_s.arg(*path));
    return store;
}

Result<QList<ImportedFile>> rehearse(const Call &call, const QList<ImportSource> &sources)
{
    const auto path = databasePath(call);
    if (!path)
        return path.error();
    Dossier dossier;
    if (QFileInfo::exists(*path) || !call.isSet(u"database"_s)) {
        auto store = openStore(call);
        auto there = store ? store->load() : Result<Dossier>(store.error());
        if (!there)
            return there.error();
        dossier = std::move(*there);
    }
    return rehearsed(dossier, sources);
}

Result<QList<ImportedFile>> carryOut(const Call &call, const QList<ImportSource> &sources)
{
    auto advice = preferredAdvice();
    const auto now = presentOf(call, {});
    if (!advice || !now)
        return advice ? now.error() : advice.error();
    auto store = storeFor(call);
    if (!store)
        return store.error();
    const FixedClock clock(*now);
    const auto session = Session::open(*store, std::move(*advice), clock);
    if (!session)
        return session.error();
    return broughtIn(**session, sources);
}

Result<ExitCode> runImport(const Call &call)
{
    const auto sources = readImportSources(call.arguments);
    if (!sources)
        return sources.error();
    const auto report
        = call.isSet(u"dry-run"_s) ? rehearse(call, *sources) : carryOut(call, *sources);
    if (!report)
        return report.error();
    call.print(call.format == u"json"_s ? importJson(*report) : importText(*report).toUtf8());
    return hasFindings(*report) ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
        .summary = u"Bring dossier files and vCards into the database"_s,
        .arguments = u"FILE…"_s,
        .arity = {1, 10'000},
        .options = {{u"dry-run"_s, u"Say what would be done, and change nothing."_s}},
        .formats = {u"text"_s, u"json"_s},
        .run = runImport};
}

} // namespace Afterword
