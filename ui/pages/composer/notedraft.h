// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "core/writing/ignored.h"

#include <QString>

#include <optional>

namespace Afterword {

/// A note that is being written: the seeker's words, and what they were begun from.
struct NoteDraft
{
    QString letter = {}; ///< name of the template
    QString tone = {}; ///< empty: the playbook's
    Channel channel = Channel::Email;
    QString text = {};
    Verdict verdict = Verdict::LookAgain; ///< when it was kept
    QList<IgnoredFinding> ignored = {};

    bool operator==(const NoteDraft &) const = default;
};

/// The note as text that outlives the program.
QString toDraft(const NoteDraft &note);

/// Reads what `toDraft` writes, and what it wrote before there were checks; nothing if it is
/// anything else.
std::optional<NoteDraft> noteFromDraft(const QString &draft);

} // namespace Afterword
