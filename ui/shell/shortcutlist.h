// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// The keys of the window and its pages and what they do, a line each.
QStringList shortcutList();

} // namespace Afterword
