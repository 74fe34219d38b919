// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/occurrencestore.h"
#include "core/dossier/searchindex.h"
#include "core/dossier/store.h"

#include <map>

namespace Afterword {

/// The in-memory twin of the real stores: keeps everything as long as it lives.
class MemoryStore final : public Store, public SearchIndex, public OccurrenceStore
{
public:
    explicit MemoryStore(Dossier dossier = {});

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
    Result<QDateTime> awakeUntil() override { return m_awakeUntil; }
    Result<void> keepAwakeUntil(const QDateTime &instant) override;

    /// How many are kept, open or not.
    qsizetype occurrenceCount() const { return static_cast<qsizetype>(m_occurrences.size()); }

private:
    Dossier m_dossier;
    QList<Change> m_journal = {};
    std::map<QString, Draft> m_drafts = {};
    std::map<QString, QList<Draft>> m_versions = {}; ///< newest first
    std::map<QString, Occurrence> m_occurrences = {};
    QDateTime m_awakeUntil = {};
};

} // namespace Afterword
