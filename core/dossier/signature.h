// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace Afterword {

inline constexpr int lowestSignature = 5; ///< millimetres
inline constexpr int highestSignature = 30;

/// The seeker's handwriting as it stands above the typed name of a letter.
struct Signature
{
    QByteArray picture = {}; ///< PNG; empty: room for the pen
    int height = 12; ///< millimetres

    bool operator==(const Signature &) const = default;
};

/// How large a picture of so many dots stands on paper, in millimetres: as high as wished, unless
/// it would be wider than `widest`.
QSizeF sizeOnPaper(const Signature &signature, const QSizeF &dots, double widest);

} // namespace Afterword
