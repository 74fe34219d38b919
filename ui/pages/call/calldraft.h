// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// What the seeker changed and noted on a call sheet; empty words are those of the template.
struct CallDraft
{
    QString script = {};
    QString voicemail = {};
    QString notes = {};

    bool operator==(const CallDraft &) const = default;
};

/// The key of the draft: of the follow-up or, where nothing asked for the call, of whom it is to.
QString callDraftKey(const FollowUp &followUp);

/// The sheet as text that outlives the program; empty if there is nothing to keep.
QString toDraft(const CallDraft &call);

/// Reads what `toDraft` writes; of anything else, an empty one.
CallDraft callFromDraft(const QString &draft);

/// The notes that are not in the log yet. Those that are stay in the draft, for when that is
/// undone.
QString openNotes(const CallDraft &draft, const Dossier &dossier, const FollowUp &call);

} // namespace Afterword
