// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// The words of a text as they are compared: folded, without punctuation. The dots of "S.A." join
/// its letters, other signs part words.
QStringList comparedWords(const QString &text);

/// The employer as it is compared: those words without a legal form at their end. A single letter
/// is part of a name ("Plan A"); a name that is all legal form stays.
QString employerKey(const QString &employer);

} // namespace Afterword
