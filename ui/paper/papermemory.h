// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperchoice.h"
#include "core/paper/printertuning.h"

class QSettings;

namespace Afterword {

// What was chosen last, and how each printer is set right. What the file says wrongly counts as
// not said. What kind of paper it was is not kept: each note asks anew. Nor is the sheet of
// letters, which the settings say.

PaperChoice keptChoice(const QSettings &settings, const PaperChoice &usual);
void keepChoice(QSettings &settings, const PaperChoice &choice);

PrinterTuning keptTuning(const QSettings &settings, const QString &printer);
void keepTuning(QSettings &settings, const QString &printer, const PrinterTuning &tuning);

/// The printer that was used last; empty if there was none.
QString keptPrinter(const QSettings &settings);
void keepPrinter(QSettings &settings, const QString &printer);

} // namespace Afterword
