// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Afterword {

/// Unfinished words of the seeker, kept through a crash: the debrief that is being filled, or the
/// note to one person. Not a fact, so neither planned from nor in the journal.
struct Draft
{
    /// Whose words: `debrief`, or `note:` and the follow-up's id.
    QString key;
    QString content = {}; ///< as its writer understands it; empty: there is no draft any more
    QDateTime savedAt = {}; ///< UTC

    bool operator==(const Draft &) const = default;
};

/// So many earlier versions of one draft are kept.
constexpr int mostDraftVersions = 20;

} // namespace Afterword
