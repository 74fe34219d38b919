// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"
#include "core/writing/text/finding.h"

#include <QTextCursor>
#include <QTextEdit>

#include <optional>

namespace Afterword {

/// How a finding is marked in the text; each is another line, not only another colour.
enum class MarkKind {
    Spelling, ///< a wave: words and names that are not spelled so
    Grammar, ///< dashes
    Style, ///< dots
    None, ///< about the whole letter, or shown as a chip
};

MarkKind markKindOf(const Finding &finding);

/// Characters that the same finding is about, or none.
struct MarkRun
{
    int from = 0;
    int to = 0; ///< behind the last
    std::optional<Finding> finding = {};
};

/// The findings of a text at their places, which move with the words while the text is edited.
class NoteMarks final
{
public:
    /// `text` is what `document` holds; the findings are places in its plain text.
    void show(const QList<Finding> &findings, const RichText &text, QTextDocument &document);

    /// What to draw over the text.
    QList<QTextEdit::ExtraSelection> selections() const;

    /// The finding at a place of the text, which may stand just behind its last letter.
    std::optional<Finding> at(int position) const;
    /// The finding that the character behind a place belongs to, and how far it reaches.
    MarkRun runAt(int position) const;
    /// The next finding that begins behind `position`, and after the last one the first.
    std::optional<Finding> after(int position) const;
    /// The last finding that ends before `position`, and before the first one the last.
    std::optional<Finding> before(int position) const;
    /// Where a finding stands now; null if it is about no place, or its words are gone.
    QTextCursor placeOf(const Finding &finding) const;

private:
    struct Mark
    {
        Finding finding;
        QTextCursor place;
    };

    QList<Mark> m_marks; ///< in the order of the text
};

} // namespace Afterword
