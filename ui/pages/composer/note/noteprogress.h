// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/pages/composer/note/notedraft.h"

namespace Afterword {

/// How far a note is.
enum class NoteProgress {
    NotBegun,
    Draft,
    Ready, ///< the checks let it leave and ask for no look
    Queued, ///< it was to be handed over, and nobody took it
    HandedOver, ///< to the mail program, a file or a printer
    Sent, ///< the seeker says so
};

NoteProgress progressOf(const FollowUp &followUp, const std::optional<NoteDraft> &draft);

/// "draft", "ready", …; empty for what is not begun.
QString progressText(NoteProgress progress);

} // namespace Afterword
