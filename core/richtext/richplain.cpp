// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richplain.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A paragraph as plain text has it.
struct PlainPart
{
    QString gap; ///< what parts it from the one before
    QString mark; ///< of an item
    QString words;
};

QList<PlainPart> partsOf(const RichText &text)
{
    QList<PlainPart> parts;
    int number = 0;
    RichParagraphKind before = RichParagraphKind::Plain;
    for (const RichParagraph &paragraph : text.paragraphs) {
        const bool isItem = paragraph.kind != RichParagraphKind::Plain;
        const bool continues = isItem && paragraph.kind == before && !parts.isEmpty();
        number = continues ? number + 1 : 1;
        PlainPart part{.gap = {}, .mark = {}, .words = textOf(paragraph)};
        if (!parts.isEmpty())
            part.gap = continues ? u"\n"_s : u"\n\n"_s;
        if (paragraph.kind == RichParagraphKind::Bullet)
            part.mark = u"- "_s;
        else if (isItem)
            part.mark = QString::number(number) + u". "_s;
        parts.append(part);
        before = paragraph.kind;
    }
    return parts;
}

/// Makes paragraphs of lines.
class LineReader final
{
public:
    void read(const QString &line)
    {
        static const QRegularExpression bullet(u"^[-*\u2022\u00b7]\\s+(?=\\S)"_s);
        static const QRegularExpression numbered(u"^(\\d{1,2})[.)]\\s+(?=\\S)"_s);
        if (line.isEmpty()) {
            m_isWithin = false;
            return;
        }
        const auto point = bullet.match(line);
        const auto count = numbered.match(line);
        const bool continues = m_isWithin && m_kind == RichParagraphKind::Numbered;
        if (point.hasMatch())
            begin(RichParagraphKind::Bullet, line.mid(point.capturedLength()));
        else if (count.hasMatch() && count.captured(1).toInt() == (continues ? m_number + 1 : 1))
            begin(RichParagraphKind::Numbered, line.mid(count.capturedLength()));
        else if (m_isWithin)
            m_text.paragraphs.back().runs.back().text += u'\n' + line;
        else
            begin(RichParagraphKind::Plain, line);
    }

    RichText text() const { return m_text; }

private:
    void begin(RichParagraphKind kind, const QString &words)
    {
        const bool continues = m_isWithin && m_kind == kind;
        m_number = continues ? m_number + 1 : 1;
        m_kind = kind;
        m_isWithin = true;
        m_text.paragraphs.append(RichParagraph{kind, {RichRun{words}}});
    }

    RichText m_text;
    RichParagraphKind m_kind = RichParagraphKind::Plain;
    int m_number = 0;
    bool m_isWithin = false; ///< no blank line since the paragraph began
};

} // namespace

QString toPlainText(const RichText &text)
{
    QString plain;
    for (const PlainPart &part : partsOf(text))
        plain += part.gap + part.mark + part.words;
    return plain;
}

RichText fromPlainText(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    LineReader reader;
    for (const QString &line : withoutControls(plain).split(u'\n'))
        reader.read(line.trimmed());
    return tidied(reader.text());
}

qsizetype positionOf(const RichText &text, qsizetype plainOffset)
{
    qsizetype plain = 0;
    qsizetype position = 0;
    qsizetype length = 0;
    for (const PlainPart &part : partsOf(text)) {
        if (!part.gap.isEmpty()) {
            if (plainOffset < plain + part.gap.size())
                return position + length;
            position += length + 1;
        }
        plain += part.gap.size() + part.mark.size();
        length = part.words.size();
        if (plainOffset <= plain + length)
            return position + std::max<qsizetype>(plainOffset - plain, 0);
        plain += length;
    }
    return position + length;
}

} // namespace Afterword
