// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"

#include <QDateTime>

#include <variant>

namespace Afterword {

/// What is stored, replaced and taken back as one.
using Fact = std::variant<Seeker, Contact, Opportunity>;

/// One fact before and after: made if nothing was before, removed if nothing is after. Both are
/// of the same kind and id. The one seeker is always there, at first with all members empty.
struct FactChange
{
    std::optional<Fact> before = {};
    std::optional<Fact> after = {};

    bool operator==(const FactChange &) const = default;
};

/// What the seeker did, as the undo command names it.
enum class ChangeLabel {
    EditSeeker,
    RecordInterview,
    AddOpportunity,
    EditOpportunity,
    RemoveOpportunity,
    AddContact,
    EditContact,
    RemoveContact,
    MarkDone,
    Snooze,
    Move,
    Skip,
    Send,
    LogCall,
    Answer,
    Import,
    MergeContacts,
};

/// How a change stands to an earlier one.
enum class ChangeKind { Made, Undo, Redo };

/// One thing the seeker did: a row of the journal, committed together with its effect.
struct Change
{
    ChangeId id;
    QDateTime at = {}; ///< UTC
    ChangeLabel label = ChangeLabel::EditOpportunity;
    QString about = {}; ///< whom or what, as in "Ana Núñez"; for the undo command
    QList<FactChange> facts = {};
    ChangeKind kind = ChangeKind::Made;
    ChangeId of = {}; ///< the change that an `Undo` or `Redo` takes back or does again

    bool operator==(const Change &) const = default;
};

/// The facts of a change the other way round, last first.
QList<FactChange> inverted(const QList<FactChange> &facts);

/// The dossier with `facts` in place; an error if what stands there is not what `before` says, so
/// that nothing is ever overwritten unseen.
Result<Dossier> applied(const Dossier &dossier, const QList<FactChange> &facts);

/// What undo and redo would take next: a journal, read from its oldest change on. An undo or redo
/// moves a change from one list to the other; anything new empties `redoable`.
struct History
{
    QList<Change> undoable = {}; ///< the last one is next
    QList<Change> redoable = {}; ///< the last one is next

    bool operator==(const History &) const = default;
};

/// The history after `change` was committed.
History continued(const History &history, const Change &change);

} // namespace Afterword
