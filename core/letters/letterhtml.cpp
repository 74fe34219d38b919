// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterhtml.h"

#include "core/richtext/richhtml.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Lines under one another, as one block; nothing where there are none.
QString addressBlock(const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QStringList escaped;
    for (const QString &line : lines)
        escaped.append(htmlEscaped(line));
    return u"<address>"_s + escaped.join(u"<br>\n"_s) + u"</address>\n"_s;
}

QString headOf(const Letter &letter)
{
    QString html = addressBlock(letter.senderLines);
    if (!letter.date.isEmpty())
        html += u"<p><time datetime=\"%1\">%2</time></p>\n"_s.arg(
            letter.on.toString(Qt::ISODate), htmlEscaped(letter.date));
    return html + addressBlock(letter.recipientLines);
}

/// What tells the reading program how the text is set.
QString styleSheet(HtmlExtent extent, const LetterStyle &style)
{
    const bool isSet = extent == HtmlExtent::WholeLetter;
    QString family = isSet ? style.family : QString();
    // None of them is part of a name, and all of them would end it.
    family.removeIf([](QChar c) { return u"\"\\<>&\n"_s.contains(c); });
    const QString font = family.isEmpty() ? u"serif"_s : u"\"%1\", serif"_s.arg(family);
    const QString size = isSet ? u" font-size: %1pt;"_s.arg(style.textSize) : QString();
    return u"<style>body { font-family: %1;%2 line-height: 1.4; max-width: 38em; }"
           " address { font-style: normal; margin: 1em 0; }</style>"_s.arg(font, size);
}

} // namespace

QString letterHtml(const Letter &letter, HtmlExtent extent, const LetterStyle &style)
{
    const QString title = letter.subject.isEmpty() ? letter.name : letter.subject;
    const QString head = extent == HtmlExtent::WholeLetter ? headOf(letter) : QString();
    const QStringList page{
        u"<!DOCTYPE html>"_s,
        u"<html lang=\""_s + htmlEscaped(letter.language) + u"\">"_s,
        u"<head>"_s,
        u"<meta charset=\"utf-8\">"_s,
        u"<title>"_s + htmlEscaped(title) + u"</title>"_s,
        styleSheet(extent, style),
        u"</head>"_s,
        u"<body>"_s,
        head + toHtml(readersPart(letter)) + u"</body>"_s,
        u"</html>"_s,
    };
    return page.join(u'\n') + u'\n';
}

} // namespace Afterword
