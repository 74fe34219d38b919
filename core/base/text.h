// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// The text as it is compared when a person would say "the same": no case, no diacritics, single
/// spaces. Other scripts than Latin keep their letters.
QString folded(const QString &text);

} // namespace Afterword
