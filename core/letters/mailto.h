// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/eml.h"

#include <QUrl>

#include <optional>

namespace Afterword {

/// Longer addresses are cut off by some mail programs.
constexpr int longestMailto = 2000; ///< characters

/// The letter as the address that opens it in the mail program: to whom, subject and plain text,
/// and nothing else that an address could ask for. Nothing if it would be too long.
std::optional<QUrl> mailtoUrl(const Letter &letter, const MailHead &head);

} // namespace Afterword
