// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"

#include <optional>

namespace Afterword {

/// The text as a piece of HTML: `p`, `ul`, `ol`, `li`, `strong`, `em`, `a`, `br`, and nothing else.
QString toHtml(const RichText &text);

/// `text` with what HTML gives a meaning to written so that it has none.
QString htmlEscaped(const QString &text);

/// What of foreign HTML a letter can hold. Nothing in it is loaded, run or followed: of all it
/// says only paragraphs, lists, bold, italic and allowed links are taken over. Nothing comes back
/// if it is too large or too deeply nested to be anybody's letter; then take its plain text.
std::optional<RichText> fromHtml(const QString &html);

} // namespace Afterword
