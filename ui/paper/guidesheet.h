// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/paper/paperchoice.h"
#include "ui/paper/paperpage.h"

namespace Afterword {

/// The sheets from which a note is written by hand.
QList<PaperPage> guideSheets(const Letter &letter, GuideStyle style, SheetSize sheet);

/// The sheet that shows how far a printer prints from where it should: two lines, each 20 mm from
/// an edge, with a scale across them.
PaperPage testSheet(SheetSize sheet);

} // namespace Afterword
