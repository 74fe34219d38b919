// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

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

} // namespace Afterword
