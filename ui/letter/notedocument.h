// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/paper/letterform.h"
#include "ui/letter/lettersheet.h"

#include <QSizeF>
#include <QTextDocument>

#include <memory>

namespace Afterword {

/// What the reader reads, from salutation to name, without what stands above it on a letter: for
/// cards, and to copy from by hand. A layout unit is 1/72 inch; a page is as large as `place`, in
/// millimetres, and has no margin. Font and signature are those of `make`, and the latter has its
/// room above the name.
std::unique_ptr<QTextDocument> noteDocument(
    const Letter &letter, const QSizeF &place, const TextStep &step, const LetterMake &make = {});

/// The same as large as it fits on one page, and as small as still can be read where it does not.
std::unique_ptr<QTextDocument> fittedNote(
    const Letter &letter, const QSizeF &place, const LetterMake &make = {});

} // namespace Afterword
