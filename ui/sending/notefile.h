// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/letterfile.h"

namespace Afterword {

/// `date-company-person.pdf`: sorts by day, and holds no character that a file system minds.
QString fileNameFor(LetterFormat format, QDate on, const QString &employer, const QString &person);

} // namespace Afterword
