// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"

#include <QString>

#include <optional>

namespace Afterword {

/// A note that is being written: the seeker's words, and what they were begun from.
struct NoteDraft
{
    QString letter = {}; ///< name of the template
    Channel channel = Channel::Email;
    QString text = {};

    bool operator==(const NoteDraft &) const = default;
};

/// The note as text that outlives the program.
QString toDraft(const NoteDraft &note);

/// Reads what `toDraft` writes; nothing if it is anything else.
std::optional<NoteDraft> noteFromDraft(const QString &draft);

} // namespace Afterword
