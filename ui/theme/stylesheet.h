// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace Afterword {

/// The one style sheet of the application, made of the theme's colours. Widgets choose their look
/// by dynamic properties: `kind` (of a button: primary, secondary, quiet; of a frame: card,
/// sidebar, topbar, banner), `tone` (of a pill: late, soon, done, plain) and `text` (of a label:
/// title, heading, body, muted, small).
QString styleSheetOf(const Theme &theme);

} // namespace Afterword
