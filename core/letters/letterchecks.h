// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrequest.h"
#include "core/writing/finding.h"

namespace Afterword {

/// What to look at again in the text of the letter that `about` asks for, by its place.
QList<Finding> checkLetter(const QString &text, const LetterRequest &about);

} // namespace Afterword
