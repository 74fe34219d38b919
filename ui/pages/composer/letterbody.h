// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"

namespace Afterword {

/// The letter with its reader's part as it was edited: blocks between blank lines, of which the
/// first is the salutation and the last two are closing and name. Where there are too few, all are
/// paragraphs. `bodyText` of the result is the text again, but for superfluous space.
Letter withBody(const Letter &letter, const QString &text);

} // namespace Afterword
