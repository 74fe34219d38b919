// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettersheet.h"

#include "ui/letter/richdocument.h"

#include <QTextDocument>

namespace Afterword {

LetterSheet::LetterSheet(QTextDocument &document, const TextStep &step, int scale)
    : m_cursor(&document)
    , m_step(step)
    , m_scale(scale)
{
}

void LetterSheet::skip(double units)
{
    if (units <= 0)
        return;
    QTextBlockFormat format;
    format.setLineHeight(units, QTextBlockFormat::FixedHeight);
    begin(format);
    m_isAtTop = true;
}

void LetterSheet::add(const QString &text, Qt::Alignment alignment, int spaceAbove)
{
    if (text.isEmpty())
        return;
    begin(format(alignment, spaceAbove));
    // A break within a part is no part of its own.
    m_cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)));
}

void LetterSheet::add(const QStringList &lines, Qt::Alignment alignment, int spaceAbove)
{
    for (const QString &line : lines)
        add(line, alignment, &line == &lines.front() ? spaceAbove : 0);
}

void LetterSheet::add(const RichText &body, const BodyRoom &room)
{
    if (body.paragraphs.isEmpty())
        return;
    const RichPlacing placing{.paragraph = format(Qt::AlignLeft, room.paragraph),
        .item = format(Qt::AlignLeft, room.item)};
    begin(placing.paragraph);
    insertRichText(m_cursor, body, placing);
}

void LetterSheet::addHeading(const QString &text)
{
    if (text.isEmpty())
        return;
    begin(format(Qt::AlignLeft, 0));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_cursor.insertText(text, bold);
}

QTextBlockFormat LetterSheet::format(Qt::Alignment alignment, int spaceAbove) const
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(m_isAtTop ? 0 : spaceAbove * m_scale);
    format.setLineHeight(m_step.lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

void LetterSheet::begin(const QTextBlockFormat &format)
{
    if (m_isEmpty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_isEmpty = false;
    m_isAtTop = false;
}

} // namespace Afterword
