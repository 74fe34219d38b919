// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"

namespace Afterword {

/// The text without looks: a blank line between two paragraphs, items of a list under one another
/// with `- ` or their number.
QString toPlainText(const RichText &text);

/// Reads what `toPlainText` writes, and what people type like it.
RichText fromPlainText(const QString &text);

/// An editor counts one for the end of each paragraph and nothing for the marks of a list. Where
/// a place of `toPlainText` is in an editor; between two paragraphs: at the end of the first.
qsizetype positionOf(const RichText &text, qsizetype plainOffset);

} // namespace Afterword
