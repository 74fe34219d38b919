// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QString>

namespace Afterword {

/// What the seeker prefers on this machine, whichever search is open.
struct Preferences
{
    Look look = {};
    bool showsEncouragement = true; ///< a line below the pages
    QString playbook = {}; ///< name of the standard one; empty: balanced

    bool operator==(const Preferences &) const = default;
};

} // namespace Afterword
