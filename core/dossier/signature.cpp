// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/signature.h"

namespace Afterword {

QSizeF sizeOnPaper(const Signature &signature, const QSizeF &dots, double widest)
{
    if (dots.isEmpty())
        return {};
    const double width = signature.height * dots.width() / dots.height();
    if (width <= widest)
        return {width, double(signature.height)};
    return {widest, widest * dots.height() / dots.width()};
}

} // namespace Afterword
