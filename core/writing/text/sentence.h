// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/token.h"

namespace Afterword {

/// What a block of a letter is for; only prose has grammar.
enum class BlockKind {
    Head, ///< addresses, date: all that stands above the greeting
    Subject,
    Salutation,
    Prose,
    Item, ///< of a list
    Closing, ///< "Kind regards," and the names below it
};

/// A paragraph, or a line that stands for itself.
struct TextBlock
{
    qsizetype position = 0;
    qsizetype length = 0;
    BlockKind kind = BlockKind::Prose;

    bool operator==(const TextBlock &) const = default;
};

/// One sentence: its place, and its text with line ends as spaces.
struct Sentence
{
    qsizetype position = 0;
    QString text;

    bool operator==(const Sentence &) const = default;
};

/// The blocks of a letter, in order. A line that was only wrapped belongs to the line before.
QList<TextBlock> blocksOf(const QString &text);

/// The sentences of a block. "Ms. Núñez", "e.g." and initials end none.
QList<Sentence> sentencesOf(const QString &text, const TextBlock &block);

/// The sentences of all prose.
QList<Sentence> sentencesOf(const QString &text);

/// Where a place is, as people count: from 1.
struct TextPlace
{
    int line = 1;
    int column = 1; ///< in characters as they are seen, not in units of UTF-16

    bool operator==(const TextPlace &) const = default;
};

TextPlace placeOf(const QString &text, qsizetype position);

} // namespace Afterword
