// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"

#include <QMenu>

#include <functional>

namespace Afterword {

/// What may be done about a finding.
struct FindingActs
{
    std::function<void(const Finding &finding, const QString &suggestion)> fix = {};
    std::function<void(const Finding &finding)> ignore = {};
    std::function<void(const QString &word)> keepWord = {};
};

/// Puts on top of `menu` why a finding is there, its fixes, and the ways to leave it as it is.
void offerActs(QMenu &menu, const Finding &finding, const FindingActs &acts);

} // namespace Afterword
