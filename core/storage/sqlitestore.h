// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/occurrencestore.h"
#include "core/dossier/searchindex.h"
#include "core/dossier/store.h"
#include "core/storage/file/database.h"

namespace Afterword {

/// The facts in a SQLite file, and beside them a search index and who was told of what.
class SqliteStore final : public Store, public SearchIndex, public OccurrenceStore
{
public:
    explicit SqliteStore(Database database);

    Result<Dossier> load() override;
    Result<History> history() override;
    Result<void> apply(const Change &change) override;
    Result<void> saveDraft(const Draft &draft) override;
    Result<QList<Draft>> drafts() override;
    Result<void> keepDraftVersion(const Draft &version) override;
    Result<QList<Draft>> draftVersions(const QString &key) override;
    Result<QList<FoundText>> find(const QString &query, int limit) override;
    Result<QList<Occurrence>> openOccurrences() override;
    Result<QList<Occurrence>> occurrences(const QStringList &keys) override;
    Result<void> keepOccurrences(const QList<Occurrence> &occurrences) override;
    Result<QDateTime> awakeUntil() override;
    Result<void> keepAwakeUntil(const QDateTime &instant) override;

    /// Makes the search index anew from the facts if it is not as it should be.
    Result<void> mendSearch();

    Database &database() { return m_database; }

private:
    Result<void> replace(const FactChange &change);
    Result<void> commitNew(const Change &change);
    Result<void> rebuildIndex();

    Database m_database;
};

} // namespace Afterword
