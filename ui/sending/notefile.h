// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"

namespace Afterword {

/// As what a note can leave the program.
enum class NoteFormat { Pdf, Text, Email };

/// `date-company-person.pdf`: sorts by day, and holds no character that a file system minds.
QString fileNameFor(NoteFormat format, QDate on, const QString &employer, const QString &person);

} // namespace Afterword
