// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Afterword {

/// The program's sign for the desktop's tray, with the number of what is due on it; drawn in the
/// theme in force at the time, at whatever size it is shown.
QIcon trayIcon(int due);

} // namespace Afterword
