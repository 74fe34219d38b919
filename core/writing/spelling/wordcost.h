// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// How unlikely it is that somebody who meant `meant` typed `typed`: 0 for the same word, about 1
/// for each slip. Swapped neighbours, doubled letters, neighbouring keys and letters that sound
/// alike cost less; a wrong first letter more. Gives up beyond `most`, with a larger number.
double typingCost(const QString &typed, const QString &meant, double most = 4);

/// A quick look whether the cost can be `most` or less: false only if it cannot.
bool mayBeNear(const QString &typed, const QString &meant, double most);

} // namespace Afterword
