// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fileimport.h"

#include "core/people/connection.h"
#include "core/people/matching.h"
#include "core/session/session.h"

#include <QFileInfo>

#include <functional>

namespace Afterword {

namespace {

/// Merges each file into `dossier` and hands what it brings `today` to `take`.
Result<QList<ImportedFile>> mergeEach(const QList<ImportSource> &sources, Dossier dossier,
    QDate today,
    const std::function<Result<void>(const QString &, const QList<FactChange> &)> &take)
{
    QList<ImportedFile> report;
    for (const auto &source : sources) {
        auto brought = source.dossier;
        if (source.isOfCards)
            brought.contacts = matchedCards(dossier.contacts, brought.contacts);
        const auto merge = merged(dossier, brought);
        // A dossier tells itself since when a connection is known; an address book does not.
        const auto facts = source.isOfCards ? connectedOn(today, merge.facts) : merge.facts;
        auto next = applied(dossier, facts);
        if (!next)
            return next.error();
        if (!facts.isEmpty()) {
            if (const auto taken = take(source.file, facts); !taken)
                return taken.error();
        }
        dossier = std::move(*next);
        report.append({.file = source.file, .notes = merge.notes + source.problems});
    }
    return report;
}

} // namespace

Result<QList<ImportedFile>> rehearsed(const Dossier &dossier, const QList<ImportSource> &sources)
{
    return mergeEach(
        sources, dossier, {}, [](const auto &, const auto &) { return Result<void>(); });
}

Result<QList<ImportedFile>> broughtIn(Session &session, const QList<ImportSource> &sources)
{
    const auto take = [&session](const auto &file, const auto &facts) {
        return session.apply(ChangeLabel::Import, QFileInfo(file).fileName(), facts);
    };
    return mergeEach(sources, session.dossier(), session.plan().today, take);
}

Result<int> importFiles(Session &session, const QStringList &files)
{
    const auto sources = readImportSources(files);
    if (!sources)
        return sources.error();
    const auto report = broughtIn(session, *sources);
    if (!report)
        return report.error();
    int count = 0;
    for (const auto &file : *report) {
        for (const auto &note : file.notes)
            count += note.fate == MergeNote::Fate::PassedOver ? 0 : 1;
    }
    return count;
}

} // namespace Afterword
