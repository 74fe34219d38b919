// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/store.h"
#include "core/storage/database.h"

namespace Afterword {

/// The facts in a SQLite file.
class SqliteStore final : public Store
{
public:
    explicit SqliteStore(Database database);

    Result<Dossier> load() override;
    Result<History> history() override;
    Result<void> apply(const Change &change) override;
    Result<void> saveDraft(const Draft &draft) override;
    Result<QList<Draft>> drafts() override;

    Database &database() { return m_database; }

private:
    Result<void> replace(const FactChange &change);
    Result<void> commitNew(const Change &change);

    Database m_database;
};

} // namespace Afterword
