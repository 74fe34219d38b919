// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// What became of one record that was read.
struct MergeNote
{
    enum class Fate {
        Added,
        Merged, ///< it told something new about a record that is already there
        PassedOver,
    };
    enum class Why {
        None,
        Same, ///< it tells nothing new
        Differs, ///< both say something, and not the same: what is there was kept
        Unreadable, ///< it is no such record
    };

    Fate fate = Fate::Added;
    QString kind = {}; ///< `seeker`, `contact` or `opportunity`
    QString id = {};
    QString name = {}; ///< for a person: whom or what
    Why why = Why::None;
    QString path
        = {}; ///< for `Differs`: the first member that does; for `Unreadable`: what is wrong

    bool operator==(const MergeNote &) const = default;
};

/// What it takes to bring the facts of one dossier into another.
struct Merge
{
    QList<FactChange> facts = {};
    QList<MergeNote> notes = {}; ///< one for each record read, in its order

    bool operator==(const Merge &) const = default;
};

/// Brings `from` into `into`, records matched by id. What is there is never overwritten: a record
/// that contradicts it is passed over whole.
Merge merged(const Dossier &into, const Dossier &from);

} // namespace Afterword
