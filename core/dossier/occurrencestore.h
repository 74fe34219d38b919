// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/occurrence.h"

#include <QList>
#include <QStringList>

namespace Afterword {

/// Where it is kept who was told of what, so that nothing is told twice and nothing is forgotten.
/// As with `Store`, each function did all or nothing, and what it did survives a power cut.
class OccurrenceStore
{
public:
    virtual ~OccurrenceStore() = default;

    /// Those that are open, by key; `isOpen` says which.
    virtual Result<QList<Occurrence>> openOccurrences() = 0;
    /// Those of `keys` that are known, by key.
    virtual Result<QList<Occurrence>> occurrences(const QStringList &keys) = 0;
    /// Keeps all of them in place of those under their keys, but for those without a trace, which
    /// are forgotten.
    virtual Result<void> keepOccurrences(const QList<Occurrence> &occurrences) = 0;

    /// The last sign of life of whoever tells of them; invalid: there never was one.
    virtual Result<QDateTime> awakeUntil() = 0;
    virtual Result<void> keepAwakeUntil(const QDateTime &instant) = 0;
};

} // namespace Afterword
