// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/commands/commandlist.h"
#include "app/commands/files.h"
#include "app/commands/importing.h"
#include "app/commands/importreport.h"
#include "app/commands/sources.h"
#include "core/exchange/vcardreader.h"
#include "core/people/matching.h"
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
    QList<MergeNote> problems = {}; ///< records that could not be read
    bool isOfCards = false; ///< its people are told by what they say, not by ids alone
};

Result<Source> cardsFrom(const QString &file)
{
    const auto content = readFile(file);
    if (!content)
        return content.error();
    auto read = readVCards(*content, file);
    if (!read)
        return read.error();
    Source source{.file = file, .dossier = {.contacts = std::move(read->contacts)}};
    source.isOfCards = true;
    for (const auto &problem : read->problems) {
        source.problems.append({.fate = MergeNote::Fate::PassedOver,
            .kind = u"contact"_s,
            .name = u"at line %1"_s.arg(problem.line),
            .why = MergeNote::Why::Unreadable,
            .path = problem.what});
    }
    return source;
}

Result<Source> sourceFrom(const QString &file)
{
    if (endingOf(file) == u"vcf"_s)
        return cardsFrom(file);
    auto dossier = dossierFrom(file);
    if (!dossier)
        return dossier.error();
    return Source{.file = file, .dossier = std::move(*dossier)};
}

/// All of the files, or the first error: a bad one keeps the others out too.
Result<QList<Source>> read(const QStringList &files)
{
    QList<Source> sources;
    for (const auto &file : files) {
        const auto ending = endingOf(file);
        if (ending != u"json"_s && ending != u"vcf"_s && QFileInfo(file).isFile()) {
            return Error{.kind = Error::Kind::Usage,
                .what = u"`%1` is of a kind that cannot be read yet"_s.arg(file),
                .expected = u"dossier JSON (.json) or vCards (.vcf)"_s};
        }
        auto source = sourceFrom(file);
        if (!source)
            return source.error();
        sources.append(std::move(*source));
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
        auto brought = source.dossier;
        if (source.isOfCards)
            brought.contacts = matchedCards(dossier.contacts, brought.contacts);
        const auto merge = merged(dossier, brought);
        auto next = applied(dossier, merge.facts);
        if (!next)
            return next.error();
        if (!merge.facts.isEmpty()) {
            if (const auto taken = take(source.file, merge.facts); !taken)
                return taken.error();
        }
        dossier = std::move(*next);
        report.append({.file = source.file, .notes = merge.notes + source.problems});
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

Result<QList<ImportedFile>> bring(Session &session, const QList<Source> &sources)
{
    return merge(sources, session.dossier(), [&session](const auto &file, const auto &facts) {
        return session.apply(ChangeLabel::Import, QFileInfo(file).fileName(), facts);
    });
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
    return bring(**session, sources);
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

Result<int> importFiles(Session &session, const QStringList &files)
{
    const auto sources = read(files);
    if (!sources)
        return sources.error();
    const auto report = bring(session, *sources);
    if (!report)
        return report.error();
    int count = 0;
    for (const auto &file : *report) {
        for (const auto &note : file.notes)
            count += note.fate == MergeNote::Fate::PassedOver ? 0 : 1;
    }
    return count;
}

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
