// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperchoice.h"
#include "core/paper/paperproblem.h"
#include "core/paper/printertuning.h"

namespace Afterword {

// What is said of paper, in the words of the seeker.

QString kindText(PaperKind kind);
QString formText(LetterForm form);
QString sheetText(SheetSize sheet);
QString windowText(const std::optional<WindowEnvelope> &window);
QString cardText(CardSize size);
QString foldText(CardFold fold);
/// What to do with the sheet of a folded card; empty for a flat one.
QString foldingText(const PaperChoice &choice);
QString envelopeText(EnvelopeSize size);
QString labelText(const LabelSheet &sheet);
QString guideText(GuideStyle style);
QString feedText(EnvelopeFeed feed);

/// Where it has gone: into so many files, of which `file` is the first; empty: to a printer.
QString printedText(const QString &file, int files);

/// A whole sentence, with what can be done about it.
QString problemText(PaperProblem problem);

} // namespace Afterword
