// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"
#include "ui/letter/richdocument.h"

#include <QTextEdit>

namespace Afterword {

/// How the words at the cursor look.
struct WordLook
{
    bool isBold = false;
    bool isItalic = false;
    RichParagraphKind kind = RichParagraphKind::Plain;
    QString link = {};

    bool operator==(const WordLook &) const = default;
};

WordLook lookAt(const QTextEdit &edit);

/// The paragraphs of a letter on the screen: parted as they will be printed.
RichPlacing paragraphsOnScreen();

// Each is one step to undo, and changes the selected words or, if there are none, the next ones
// that are typed.
void toggleBold(QTextEdit &edit);
void toggleItalic(QTextEdit &edit);
/// Makes the paragraphs a list of that kind, or plain again if they are one.
void toggleList(QTextEdit &edit, RichParagraphKind kind);
/// Whether there are words that a link can be put behind: selected ones, or those of a link.
bool mayLink(const QTextEdit &edit);
/// Puts an address behind the words; an empty one takes it away.
void setLink(QTextEdit &edit, const QString &address);

/// What a person types for an address, as one: `acme.example` becomes `https://acme.example`.
/// Empty if a letter may not have it.
QString addressFrom(const QString &typed);

} // namespace Afterword
