// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// How many notes the corpus has for each way of naming a file or an address.
inline constexpr int hostileNotesPerWay = 40;

/// HTML that would have its reader open a file or a socket: each way of naming one, with each kind
/// of place, in each disguise. `canary` is a file that nothing else names. `perWay` of them are
/// taken for each way, so that with six of them every place and every disguise is among them.
QStringList hostileNotes(const QString &canary, int perWay = 6);

/// HTML that is there to take all memory or all time: what is nested, repeated or huge.
QStringList hostileBombs(const QString &canary);

} // namespace Afterword
