// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/signature.h"

#include <QBuffer>
#include <QImage>

namespace Afterword {

/// A signature four times as wide as high, all ink.
inline Signature handwriting(int height)
{
    QImage ink(200, 50, QImage::Format_Grayscale8);
    ink.fill(0);
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    ink.save(&out, "PNG");
    return {.picture = png, .height = height};
}

} // namespace Afterword
