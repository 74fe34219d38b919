// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter.h"
#include "core/paper/letterform.h"

namespace Afterword {

/// The letter as a PDF with its fonts in it, titled with its subject and dated with its day: the
/// same bytes for the same letter, on every run.
Result<QByteArray> letterPdf(const Letter &letter, const LetterMake &make);

} // namespace Afterword
