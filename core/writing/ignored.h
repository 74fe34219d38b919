// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"

namespace Afterword {

/// A finding that the seeker has looked at and wants to leave, there only: it is known again by
/// the words beside it, wherever they move to.
struct IgnoredFinding
{
    QString check = {}; ///< as `checkName()` has it
    QString rule = {}; ///< of the grammar; else the gravity
    QString found = {};
    QString before = {}; ///< the word before it
    QString after = {}; ///< the word after it

    bool operator==(const IgnoredFinding &) const = default;
};

/// Whether it may be left as it is: anything but what is still to be filled in.
bool mayBeIgnored(const Finding &finding);

IgnoredFinding ignoredAs(const Finding &finding, const QString &text);

/// The findings in `text` that were not ignored, in the same order.
QList<Finding> withoutIgnored(
    QList<Finding> findings, const QString &text, const QList<IgnoredFinding> &ignored);

} // namespace Afterword
