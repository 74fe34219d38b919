// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/commands/commandlist.h"
#include "app/commands/files.h"
#include "app/commands/importreport.h"
#include "app/commands/sources.h"
#include "core/session/session.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// One file and what stands in it.
struct Source
{
    QString file;
    Dossier dossier;
};

/// All of the files, or the first error: a bad one keeps the others out too.
Result<QList<Source>> read(const QStringList &files)
{
    QList<Source> sources;
    for (const auto &file : files) {
        if (endingOf(file) != u"json"_s && QFileInfo(file).isFile()) {
            return Error{.kind = Error::Kind::Usage,
                .what = u"`%1` is of a kind that cannot be read yet"_s.arg(file),
                .expected = u"dossier JSON (.json)"_s};
        }
        auto dossier = dossierFrom(file);
        if (!dossier)
            return dossier.error();
        sources.append({.file = file, .dossier = std::move(*dossier)});
    }
    return sources;
}

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

/// Merges each file into `dossier` and hands what it brings to `take`.
Result<QList<ImportedFile>> merge(const QList<Source> &sources, Dossier dossier,
    const std::function<Result<void>(const QString &, const QList<FactChange> &)> &take)
{
    QList<ImportedFile> report;
    for (const auto &source : sources) {
        const auto merge = merged(dossier, source.dossier);
        auto next = applied(dossier, merge.facts);
        if (!next)
            return next.error();
        if (!merge.facts.isEmpty()) {
            if (const auto taken = take(source.file, merge.facts); !taken)
                return taken.error();
        }
        dossier = std::move(*next);
        report.append({.file = source.file, .notes = merge.notes});
    }
    return report;
}

Result<QList<ImportedFile>> rehearse(const Call &call, const QList<Source> &sources)
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
    return merge(sources, dossier, [](const auto &, const auto &) { return Result<void>(); });
}

Result<QList<ImportedFile>> carryOut(const Call &call, const QList<Source> &sources)
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
    return merge(sources, (*session)->dossier(), [&session](const auto &file, const auto &facts) {
        return (*session)->apply(ChangeLabel::Import, QFileInfo(file).fileName(), facts);
    });
}

Result<ExitCode> runImport(const Call &call)
{
    const auto sources = read(call.arguments);
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
        .summary = u"Bring dossier files into the database"_s,
        .arguments = u"FILE…"_s,
        .arity = {1, 10'000},
        .options = {{u"dry-run"_s, u"Say what would be done, and change nothing."_s}},
        .formats = {u"text"_s, u"json"_s},
        .run = runImport};
}

} // namespace Afterword
