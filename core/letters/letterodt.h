// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter.h"
#include "core/letters/letterstyle.h"

#include <QSizeF>

namespace Afterword {

/// The letter as a text document (OpenDocument 1.2) that writers such as LibreOffice edit: with its
/// lists, links, title and language, naming nothing outside itself. The same bytes for the same
/// letter. `sheet` is in millimetres; font, size and signature are those of `style`.
Result<QByteArray> letterOdt(
    const Letter &letter, const QSizeF &sheet, const LetterStyle &style = {});

} // namespace Afterword
