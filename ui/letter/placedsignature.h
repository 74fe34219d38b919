// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/signature.h"
#include "core/letters/letter.h"

#include <QImage>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace Afterword {

/// So much is left free above and below the seeker's handwriting, together, in millimetres.
inline constexpr double signatureGap = 3;

/// The seeker's handwriting at its place.
struct PlacedSignature
{
    QImage image = {}; ///< null: there is none
    int page = 0; ///< of the text
    QRectF place = {}; ///< on that page, in millimetres
};

/// How many points of room it needs above the name; nothing if there is no picture: the pen has
/// room of its own.
std::optional<int> roomFor(const Signature &signature);

/// Above the name, which ends the text and has left that room. A layout unit of `text` is 1/72
/// inch.
PlacedSignature placedSignature(
    const Letter &letter, const Signature &signature, const QTextDocument &text);

/// What it covers of a page, in millimetres; empty if it stands on another.
QRectF inkOf(const PlacedSignature &signature, int page);

/// Draws it if it stands on that page; the painter's unit is a millimetre.
void drawSignature(QPainter &painter, const PlacedSignature &signature, int page);

} // namespace Afterword
