// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

namespace Afterword {

/// The text as it is stored: a paragraph without looks is a string, any other one
/// `{"list": "bullet|number", "runs": ["…", {"text", "bold", "italic", "link"}]}`.
QJsonArray toJson(const RichText &text);

/// Reads what `toJson` writes. What may not be in a letter is not read even from there.
Result<RichText> richTextFromJson(const QJsonArray &json);

} // namespace Afterword
