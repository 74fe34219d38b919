// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/letterform.h"

#include <QTextBlock>

namespace Afterword {

/// The name that ends a note as it is edited, where a letter prints one: below salutation, body
/// and closing. Invalid if there is none.
QTextBlock nameBelow(const QTextDocument &edited);

/// How many per cent of a line the seeker's handwriting needs above the name, in whatever size the
/// note is shown; 0 if letters of this make have none.
int roomForSignature(const LetterMake &make);

/// Leaves so much room above the name, and nowhere else: for undo it belongs to what was typed
/// last. Nothing changes where it is there already.
void leaveRoom(QTextDocument &edited, int percent);

} // namespace Afterword
