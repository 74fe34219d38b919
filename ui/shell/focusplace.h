// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Afterword {

/// Where in `window` the focus is: at each step from the window down, the how manieth child. Empty
/// if it is nowhere. Another window that is built alike has the same control there.
QList<int> focusPlace(const QWidget &window);

/// Puts the focus there. Nothing happens if that window has no such control.
void focusAt(QWidget &window, const QList<int> &place);

} // namespace Afterword
