// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/dossier/draft.h"

namespace Afterword {

/// Where the facts are kept. Each function either did all it says, and it will still be there
/// after a power cut, or did nothing and returns why.
class Store
{
public:
    virtual ~Store() = default;

    /// All facts, as they stand now.
    virtual Result<Dossier> load() = 0;
    /// What the journal says can be undone and done again; at most the last 200 changes.
    virtual Result<History> history() = 0;
    /// Commits the effect of `change` and its row in the journal together. Applying the same
    /// change twice does it once; another change under its id, or facts that are not as `before`
    /// says, are refused.
    virtual Result<void> apply(const Change &change) = 0;
    /// Keeps `draft` in place of the one under its key; empty content removes it.
    virtual Result<void> saveDraft(const Draft &draft) = 0;
    /// All drafts, by key.
    virtual Result<QList<Draft>> drafts() = 0;
    /// Keeps `version` beside the earlier ones under its key, unless it says what the newest says.
    /// The oldest beyond `mostDraftVersions` are gone then.
    virtual Result<void> keepDraftVersion(const Draft &version) = 0;
    /// What was kept of a draft, newest first; it outlives the draft.
    virtual Result<QList<Draft>> draftVersions(const QString &key) = 0;
};

} // namespace Afterword
