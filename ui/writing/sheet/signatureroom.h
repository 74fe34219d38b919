// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/letterform.h"

#include <QTextBlock>

namespace Afterword {

/// The name that ends a note as it is edited, where a letter prints one: below salutation, body
/// and closing. Invalid if there is none.
QTextBlock nameBelow(const QTextDocument &edited);

/// How many per cent of a line are left free above the name in print, for the pen or the picture of
/// the signature, in whatever size the note is shown.
int roomForSignature(const LetterMake &make);

/// Leaves so much room above the name, 0 for none, and nowhere else: for undo it belongs to what
/// was typed last. Nothing changes where it is there already, nor while there is something to redo,
/// which would be lost.
void leaveRoom(QTextDocument &edited, int percent);

} // namespace Afterword
