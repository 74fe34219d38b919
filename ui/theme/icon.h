// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace Afterword {

/// Which of the theme's colours an icon is drawn in.
enum class Tint { Ink, Muted, Accent, OnAccent, Late };

QColor tintOf(const Theme &theme, Tint tint);

/// The icon called `name` in resources/icons, drawn in the present theme's colour at whatever size
/// and resolution it is shown.
QIcon icon(const QString &name, Tint tint = Tint::Ink);

} // namespace Afterword
