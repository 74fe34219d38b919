// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// A stretch of text in one look.
struct RichRun
{
    QString text; ///< a line feed breaks the line within its paragraph
    bool isBold = false;
    bool isItalic = false;
    QString link = {}; ///< http, https or mailto; empty: none

    bool operator==(const RichRun &) const = default;
};

/// Neighbours of the same kind make one list.
enum class RichParagraphKind { Plain, Bullet, Numbered };

/// One paragraph or item of a list.
struct RichParagraph
{
    RichParagraphKind kind = RichParagraphKind::Plain;
    QList<RichRun> runs = {};

    bool operator==(const RichParagraph &) const = default;
};

/// All that a letter's text can be, and nothing that could load, run or hide anything.
struct RichText
{
    QList<RichParagraph> paragraphs = {};

    bool operator==(const RichText &) const = default;
};

/// Plain paragraphs, one for each text.
RichText richTextOf(const QStringList &paragraphs);

/// The words of a paragraph, and of each paragraph.
QString textOf(const RichParagraph &paragraph);
QStringList textsOf(const RichText &text);

/// Whether an address may be behind a word: http, https or mailto, and nothing odd in it.
bool isAllowedLink(const QString &address);

/// The text without what may not be in a letter: control characters, those that turn the order
/// of reading round, and halves of characters. A tabulator becomes a space.
QString withoutControls(const QString &text);

/// The paragraph with allowed links and characters only, runs of one look joined, none empty.
RichParagraph tidied(const RichParagraph &paragraph);

/// All paragraphs tidied and trimmed; those without a word are gone. Tidying twice changes nothing.
RichText tidied(const RichText &text);

} // namespace Afterword
