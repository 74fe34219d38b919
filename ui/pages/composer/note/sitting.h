// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/note/opennote.h"
#include "ui/paper/paperlayout.h"

namespace Afterword {

/// A note that is written in one sitting with another one.
struct SittingNote
{
    FollowUpId followUp;
    QString person;
    PaperPiece piece = {};
    QString heldBack = {}; ///< why it may not leave, in a sentence; empty if it may
};

/// What of a note is printed, and where that goes.
PaperPiece pieceOf(const Session &session, const FollowUp &followUp, const Letter &letter);

/// The notes to the others of the sitting that have not left, as they were kept, or else as they
/// are written from the facts.
QList<SittingNote> othersOfSitting(const Session &session, const OpenNote &open);

/// Puts down that the notes of `others` that may leave are on paper; nobody has sent them yet.
Result<void> handOver(
    const Session &session, const OpenNote &open, const QList<SittingNote> &others);

} // namespace Afterword
