// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// Whether a message could be sent to `text`: something before the one "@", and behind it a domain
/// of several labels or an address in brackets. Letters of all scripts are allowed.
bool isEmailAddress(const QString &text);

} // namespace Afterword
