// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Afterword {

/// The family of the serif that comes with Afterword. Makes it known to the application the first
/// time; may be asked as often as one likes, from the thread of the user interface.
QString letterFontFamily();

/// A font at a size in layout units, without hinting: lines break at the same words on screen, on
/// paper and in a PDF. The serif, unless `family` is one that is installed.
QFont letterFont(qreal size, const QString &family = {});

/// The same for an address, with figures as high as capitals: in the serif a 1 is shaped like a
/// small I, which machines that sort letters take it for.
QFont addressFont(qreal size, const QString &family = {});

} // namespace Afterword
