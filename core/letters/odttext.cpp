// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/odttext.h"

#include <QXmlStreamWriter>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace OdtSpace {
const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString xlink = u"http://www.w3.org/1999/xlink"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString meta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const QString draw = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
const QString svg = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
} // namespace OdtSpace

namespace {

/// Attributes of `style:text-properties` or `style:paragraph-properties`.
using OdtProperties = std::map<QString, QString>;

void writeProperties(QXmlStreamWriter &xml, const QString &element, const OdtProperties &values)
{
    xml.writeEmptyElement(OdtSpace::style, element);
    for (const auto &[name, value] : values)
        xml.writeAttribute(OdtSpace::fo, name, value);
}

void beginStyle(QXmlStreamWriter &xml, const QString &name, const QString &family)
{
    xml.writeStartElement(OdtSpace::style, u"style"_s);
    xml.writeAttribute(OdtSpace::style, u"name"_s, name);
    xml.writeAttribute(OdtSpace::style, u"family"_s, family);
}

void writeParagraphStyle(
    QXmlStreamWriter &xml, const QString &name, const OdtProperties &properties)
{
    beginStyle(xml, name, u"paragraph"_s);
    if (name != u"Standard"_s)
        xml.writeAttribute(OdtSpace::style, u"parent-style-name"_s, u"Standard"_s);
    writeProperties(xml, u"paragraph-properties"_s, properties);
    xml.writeEndElement();
}

void writeTextStyle(QXmlStreamWriter &xml, const QString &name, const OdtProperties &properties)
{
    beginStyle(xml, name, u"text"_s);
    writeProperties(xml, u"text-properties"_s, properties);
    xml.writeEndElement();
}

QString familyOf(const LetterStyle &style)
{
    const QString usual = u"'EB Garamond', Garamond, 'Liberation Serif', serif"_s;
    QString own = style.family;
    own.remove(u'\'');
    return own.isEmpty() ? usual : u"'%1', %2"_s.arg(own, usual);
}

void writeDefaultStyle(QXmlStreamWriter &xml, const QString &language, const LetterStyle &style)
{
    xml.writeStartElement(OdtSpace::style, u"default-style"_s);
    xml.writeAttribute(OdtSpace::style, u"family"_s, u"paragraph"_s);
    writeProperties(xml, u"text-properties"_s,
        {{u"font-family"_s, familyOf(style)}, {u"font-size"_s, u"%1pt"_s.arg(style.textSize)},
            {u"language"_s, language.section(u'-', 0, 0)},
            {u"country"_s, language.section(u'-', 1, 1)}});
    xml.writeEndElement();
}

void writeListStyle(QXmlStreamWriter &xml, RichParagraphKind kind)
{
    const bool isBullet = kind == RichParagraphKind::Bullet;
    xml.writeStartElement(OdtSpace::text, u"list-style"_s);
    xml.writeAttribute(OdtSpace::style, u"name"_s, isBullet ? u"Bullets"_s : u"Numbers"_s);
    xml.writeStartElement(
        OdtSpace::text, isBullet ? u"list-level-style-bullet"_s : u"list-level-style-number"_s);
    xml.writeAttribute(OdtSpace::text, u"level"_s, u"1"_s);
    if (isBullet) {
        xml.writeAttribute(OdtSpace::text, u"bullet-char"_s, u"•"_s);
    } else {
        xml.writeAttribute(OdtSpace::style, u"num-format"_s, u"1"_s);
        xml.writeAttribute(OdtSpace::style, u"num-suffix"_s, u"."_s);
    }
    xml.writeEmptyElement(OdtSpace::style, u"list-level-properties"_s);
    xml.writeAttribute(OdtSpace::text, u"space-before"_s, u"4mm"_s);
    xml.writeAttribute(OdtSpace::text, u"min-label-width"_s, u"6mm"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter &xml, const QSizeF &sheet)
{
    const auto millimetres = [](double length) { return QString::number(length) + u"mm"_s; };
    xml.writeStartElement(OdtSpace::office, u"automatic-styles"_s);
    xml.writeStartElement(OdtSpace::style, u"page-layout"_s);
    xml.writeAttribute(OdtSpace::style, u"name"_s, u"Sheet"_s);
    writeProperties(xml, u"page-layout-properties"_s,
        {{u"page-width"_s, millimetres(sheet.width())},
            {u"page-height"_s, millimetres(sheet.height())},
            {u"margin"_s, millimetres(odtMargin)}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(OdtSpace::office, u"master-styles"_s);
    xml.writeEmptyElement(OdtSpace::style, u"master-page"_s);
    xml.writeAttribute(OdtSpace::style, u"name"_s, u"Standard"_s);
    xml.writeAttribute(OdtSpace::style, u"page-layout-name"_s, u"Sheet"_s);
    xml.writeEndElement();
}

QString lookOf(const RichRun &run)
{
    if (run.isBold)
        return run.isItalic ? u"BoldItalic"_s : u"Bold"_s;
    return run.isItalic ? u"Italic"_s : QString();
}

/// OpenDocument takes a row of spaces for one, and no line break at all.
void writeCharacters(QXmlStreamWriter &xml, const QString &text)
{
    QString plain;
    const auto flush = [&] {
        xml.writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\n') {
            flush();
            xml.writeEmptyElement(OdtSpace::text, u"line-break"_s);
        } else if (c == u' ' && (at == 0 || text[at - 1].isSpace())) {
            flush();
            xml.writeEmptyElement(OdtSpace::text, u"s"_s);
        } else {
            plain += c;
        }
    }
    flush();
}

void writeRun(QXmlStreamWriter &xml, const RichRun &run)
{
    const bool isLink = isAllowedLink(run.link);
    const QString look = lookOf(run);
    if (isLink) {
        xml.writeStartElement(OdtSpace::text, u"a"_s);
        xml.writeAttribute(OdtSpace::xlink, u"type"_s, u"simple"_s);
        xml.writeAttribute(OdtSpace::xlink, u"href"_s, run.link);
    }
    if (!look.isEmpty()) {
        xml.writeStartElement(OdtSpace::text, u"span"_s);
        xml.writeAttribute(OdtSpace::text, u"style-name"_s, look);
    }
    writeCharacters(xml, withoutControls(run.text));
    if (!look.isEmpty())
        xml.writeEndElement();
    if (isLink)
        xml.writeEndElement();
}

void writeParagraph(QXmlStreamWriter &xml, const RichParagraph &paragraph, const QString &style)
{
    xml.writeStartElement(OdtSpace::text, u"p"_s);
    xml.writeAttribute(OdtSpace::text, u"style-name"_s, style);
    for (const RichRun &run : paragraph.runs)
        writeRun(xml, run);
    xml.writeEndElement();
}

} // namespace

void beginOdt(QXmlStreamWriter &xml, const QString &root)
{
    const QList<std::pair<QString, QString>> spaces{{OdtSpace::office, u"office"_s},
        {OdtSpace::text, u"text"_s}, {OdtSpace::style, u"style"_s}, {OdtSpace::fo, u"fo"_s},
        {OdtSpace::xlink, u"xlink"_s}, {OdtSpace::dc, u"dc"_s}, {OdtSpace::meta, u"meta"_s},
        {OdtSpace::draw, u"draw"_s}, {OdtSpace::svg, u"svg"_s}};
    for (const auto &[uri, prefix] : spaces)
        xml.writeNamespace(uri, prefix);
    xml.writeStartElement(OdtSpace::office, root);
    xml.writeAttribute(OdtSpace::office, u"version"_s, u"1.2"_s);
}

void writeOdtStyles(
    QXmlStreamWriter &xml, const QString &language, const QSizeF &sheet, const LetterStyle &style)
{
    xml.writeStartElement(OdtSpace::office, u"styles"_s);
    writeDefaultStyle(xml, language, style);
    writeParagraphStyle(
        xml, u"Standard"_s, {{u"margin-bottom"_s, u"4mm"_s}, {u"line-height"_s, u"120%"_s}});
    writeParagraphStyle(xml, u"Item"_s, {{u"margin-bottom"_s, u"1mm"_s}});
    writeParagraphStyle(xml, u"LastItem"_s, {{u"margin-bottom"_s, u"4mm"_s}});
    // A style that names the room above it inherits none below it in LibreOffice.
    writeParagraphStyle(
        xml, u"Salutation"_s, {{u"margin-top"_s, u"4mm"_s}, {u"margin-bottom"_s, u"4mm"_s}});
    writeParagraphStyle(xml, u"Sender"_s, {{u"text-align"_s, u"end"_s}});
    writeParagraphStyle(
        xml, u"Recipient"_s, {{u"margin-top"_s, u"8mm"_s}, {u"margin-bottom"_s, u"8mm"_s}});
    writeParagraphStyle(
        xml, u"Signature"_s, {{u"margin-top"_s, u"12mm"_s}, {u"margin-bottom"_s, u"4mm"_s}});
    // A line of text that holds a picture would be higher than it by a fifth.
    writeParagraphStyle(xml, u"Handwriting"_s,
        {{u"keep-with-next"_s, u"always"_s}, {u"line-height"_s, u"100%"_s},
            {u"margin-bottom"_s, u"1.5mm"_s}});
    writeParagraphStyle(
        xml, u"SignedName"_s, {{u"margin-top"_s, u"0mm"_s}, {u"margin-bottom"_s, u"4mm"_s}});
    writeTextStyle(xml, u"Bold"_s, {{u"font-weight"_s, u"bold"_s}});
    writeTextStyle(xml, u"Italic"_s, {{u"font-style"_s, u"italic"_s}});
    writeTextStyle(
        xml, u"BoldItalic"_s, {{u"font-weight"_s, u"bold"_s}, {u"font-style"_s, u"italic"_s}});
    writeListStyle(xml, RichParagraphKind::Bullet);
    writeListStyle(xml, RichParagraphKind::Numbered);
    xml.writeEndElement();
    writePage(xml, sheet);
}

void writeOdtLines(QXmlStreamWriter &xml, const QStringList &lines, const QString &style)
{
    const QString text = lines.join(u'\n');
    if (!text.isEmpty())
        writeParagraph(xml, RichParagraph{.runs = {RichRun{text}}}, style);
}

void writeOdtText(QXmlStreamWriter &xml, const RichText &text)
{
    RichParagraphKind open = RichParagraphKind::Plain;
    for (qsizetype number = 0; number < text.paragraphs.size(); ++number) {
        const RichParagraph &paragraph = text.paragraphs[number];
        const bool isItem = paragraph.kind != RichParagraphKind::Plain;
        if (paragraph.kind != open && open != RichParagraphKind::Plain)
            xml.writeEndElement();
        if (paragraph.kind != open && isItem) {
            xml.writeStartElement(OdtSpace::text, u"list"_s);
            xml.writeAttribute(OdtSpace::text, u"style-name"_s,
                paragraph.kind == RichParagraphKind::Bullet ? u"Bullets"_s : u"Numbers"_s);
        }
        open = paragraph.kind;
        if (isItem)
            xml.writeStartElement(OdtSpace::text, u"list-item"_s);
        const bool isLast = number + 1 == text.paragraphs.size()
            || text.paragraphs[number + 1].kind != paragraph.kind;
        const QString item = isLast ? u"LastItem"_s : u"Item"_s;
        writeParagraph(xml, paragraph, isItem ? item : u"Standard"_s);
        if (isItem)
            xml.writeEndElement();
    }
    if (open != RichParagraphKind::Plain)
        xml.writeEndElement();
}

} // namespace Afterword
