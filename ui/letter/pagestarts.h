// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"

#include <QTextDocument>

namespace Afterword {

/// Where a page begins in what the reader reads, `readersPart` of a letter.
struct PageStart
{
    int paragraph = 0;
    int offset = 0; ///< in its text, in characters

    bool operator==(const PageStart &) const = default;
};

/// Where the second page of a letter and each one after it begins; `document` is its
/// `letterDocument`.
QList<PageStart> pageStarts(const QTextDocument &document, const Letter &letter);

/// The same place in an editor that holds the words as they are typed, blank lines and all.
int positionIn(const QTextDocument &edited, const PageStart &start);

} // namespace Afterword
