// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QString>

namespace Afterword {

/// The one style sheet of the application, made of the theme's colours and of sizes that grow with
/// `font`. Widgets choose their look by dynamic properties: `kind` (of a button: primary, quiet,
/// choice, nav; of a frame: topbar, sidebar, banner; of a label: title, heading, section, muted,
/// small, problem), `card` (of a frame) and `tone` (of a pill: late, soon, done, plain).
QString styleSheetOf(const Theme &theme, const QFont &font);

} // namespace Afterword
