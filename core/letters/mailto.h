// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/eml.h"

#include <optional>

namespace Afterword {

/// What mail programs and systems pass on without cutting it short.
constexpr qsizetype longestMailto = 1800; ///< octets

/// The letter as an address that opens a message in a mail program, after RFC 6068: to whom,
/// subject and plain text, nothing else. Nothing if it is too long for that, or if what stands for
/// an address is none.
std::optional<QByteArray> mailtoAddress(const Letter &letter, const MailHead &head);

} // namespace Afterword
