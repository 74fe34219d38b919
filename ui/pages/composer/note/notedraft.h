// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "core/richtext/richtext.h"
#include "core/writing/ignored.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Afterword {

/// How far a note that is not sent has gone.
enum class NotePassage {
    Here,
    Queued, ///< it was to be handed over, and nobody took it
    HandedOver, ///< to the mail program, a file or a printer
};

/// A note that is being written: the seeker's words, and what they were begun from.
struct NoteDraft
{
    QString letter = {}; ///< name of the template
    QString tone = {}; ///< empty: the playbook's
    Channel channel = Channel::Email;
    RichText text = {};
    Verdict verdict = Verdict::LookAgain; ///< when it was kept
    QList<IgnoredFinding> ignored = {};
    NotePassage passage = NotePassage::Here;
    QDateTime passedAt = {}; ///< when it was handed over, UTC

    bool operator==(const NoteDraft &) const = default;
};

/// The note as text that outlives the program.
QString toDraft(const NoteDraft &note);

/// Reads what `toDraft` writes, and what it wrote when a note was plain text; nothing if it is
/// anything else.
std::optional<NoteDraft> noteFromDraft(const QString &draft);

} // namespace Afterword
