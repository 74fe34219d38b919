// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/lookattributes.h"

#include <QFont>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString attribute(const QString &name, const QString &value)
{
    return name + u':' + value + u';';
}

QString quoted(QString words)
{
    static const QRegularExpression meaningful(uR"(([\\:,=;"]))"_s);
    return u'"' + words.replace(meaningful, uR"(\\1)"_s) + u'"';
}

QString colorAttribute(const QString &name, const QBrush &brush)
{
    if (brush.style() != Qt::SolidPattern)
        return {};
    const QColor color = brush.color();
    return attribute(
        name, u"rgb(%1,%2,%3)"_s.arg(color.red()).arg(color.green()).arg(color.blue()));
}

QString alignAttribute(Qt::Alignment alignment)
{
    const QString name = u"text-align"_s;
    if (alignment.testFlag(Qt::AlignRight))
        return attribute(name, u"right"_s);
    if (alignment.testFlag(Qt::AlignHCenter))
        return attribute(name, u"center"_s);
    return attribute(name, alignment.testFlag(Qt::AlignJustify) ? u"justify"_s : u"left"_s);
}

QString lookAttributes(const QTextCharFormat &format, const QTextBlock &block)
{
    const QFont font = format.font();
    QString told;
    if (!font.family().isEmpty())
        told += attribute(u"font-family"_s, quoted(font.family()));
    if (font.pointSize() > 0)
        told += attribute(u"font-size"_s, u"%1pt"_s.arg(font.pointSize()));
    told += attribute(u"font-weight"_s, font.weight() > QFont::Normal ? u"bold"_s : u"normal"_s);
    told += attribute(u"font-style"_s, font.italic() ? u"italic"_s : u"normal"_s);
    if (font.underline())
        told += attribute(u"text-underline-style"_s, u"solid"_s)
            + attribute(u"text-underline-type"_s, u"single"_s);
    if (block.textDirection() == Qt::RightToLeft)
        told += attribute(u"writing-mode"_s, u"rl"_s);
    return told + attribute(u"text-position"_s, u"baseline"_s)
        + colorAttribute(u"background-color"_s, format.background())
        + colorAttribute(u"color"_s, format.foreground())
        + alignAttribute(block.blockFormat().alignment());
}

} // namespace

LookRun lookRunAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    int from = block.position();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        const int end = piece.position() + piece.length();
        if (piece.contains(position))
            return {piece.position(), end, lookAttributes(piece.charFormat(), block)};
        from = end;
    }
    return {from, block.position() + block.length(), lookAttributes(block.charFormat(), block)};
}

} // namespace Afterword
