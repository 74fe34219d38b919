// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"

#include <QStringList>
#include <QTextBlockFormat>
#include <QTextCursor>

class QTextDocument;

namespace Afterword {

/// How large the text of a letter is set.
struct TextStep
{
    int points = 12;
    int lineHeight = 130; ///< percent

    bool operator==(const TextStep &) const = default;
};

/// The room above what a body is made of, in points.
struct BodyRoom
{
    int paragraph = 12;
    int item = 4; ///< of a list
};

/// Puts the parts of a letter one under the other; each begins as a block of its own.
class LetterSheet final
{
public:
    /// `scale` layout units are a point.
    LetterSheet(QTextDocument &document, const TextStep &step, int scale);

    /// An empty line so many units high; the room above the first line of a page would not count.
    void skip(double units);
    /// Room is in points; an empty text adds nothing.
    void add(const QString &text, Qt::Alignment alignment, int spaceAbove);
    void add(const QStringList &lines, Qt::Alignment alignment, int spaceAbove);
    void add(const RichText &body, const BodyRoom &room);
    void addHeading(const QString &text);

private:
    QTextBlockFormat format(Qt::Alignment alignment, int spaceAbove) const;
    void begin(const QTextBlockFormat &format);

    QTextCursor m_cursor;
    const TextStep m_step;
    const int m_scale;
    bool m_isEmpty = true;
    bool m_isAtTop = true;
};

} // namespace Afterword
