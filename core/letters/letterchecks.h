// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrequest.h"
#include "core/writing/text/finding.h"

namespace Afterword {

/// What is still to be filled in: `[company]`, `{{name}}`, `____`, `TBD` and the like.
QList<Finding> checkPlaceholders(const QString &text);

/// What to look at again in the text of the letter that `about` asks for, by its place.
QList<Finding> checkLetter(const QString &text, const LetterRequest &about);

} // namespace Afterword
