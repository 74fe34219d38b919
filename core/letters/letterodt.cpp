// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterodt.h"

#include "core/letters/odtpicture.h"
#include "core/letters/odttext.h"
#include "core/letters/zipfile.h"

#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QByteArray mediaType()
{
    return "application/vnd.oasis.opendocument.text";
}

/// Writes one part of the document: declares the namespaces, then what `fill` writes.
template<typename Fill>
QByteArray xmlPart(const QString &root, const Fill &fill)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    beginOdt(xml, root);
    fill(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest(const std::optional<OdtPicture> &picture)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    xml.writeStartDocument();
    xml.writeNamespace(space, u"manifest"_s);
    xml.writeStartElement(space, u"manifest"_s);
    xml.writeAttribute(space, u"version"_s, u"1.2"_s);
    QList<std::pair<QString, QString>> entries{{u"/"_s, QString::fromLatin1(mediaType())},
        {u"content.xml"_s, u"text/xml"_s}, {u"meta.xml"_s, u"text/xml"_s},
        {u"styles.xml"_s, u"text/xml"_s}};
    if (picture)
        entries.emplaceBack(odtPicturePath(), u"image/png"_s);
    for (const auto &[path, type] : entries) {
        xml.writeEmptyElement(space, u"file-entry"_s);
        xml.writeAttribute(space, u"full-path"_s, path);
        xml.writeAttribute(space, u"media-type"_s, type);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaPart(const Letter &letter)
{
    return xmlPart(u"document-meta"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(OdtSpace::office, u"meta"_s);
        xml.writeTextElement(OdtSpace::meta, u"generator"_s, u"Afterword"_s);
        xml.writeTextElement(OdtSpace::dc, u"title"_s, letter.subject);
        xml.writeTextElement(OdtSpace::dc, u"creator"_s, letter.senderLines.value(0));
        xml.writeTextElement(
            OdtSpace::dc, u"date"_s, letter.on.toString(Qt::ISODate) + u"T12:00:00"_s);
        xml.writeTextElement(OdtSpace::dc, u"language"_s, letter.language);
        xml.writeEndElement();
    });
}

/// The name, and above it the handwriting or room for the pen.
void writeEnd(QXmlStreamWriter &xml, const QString &name, const std::optional<OdtPicture> &picture)
{
    if (picture)
        writeOdtPicture(xml, *picture);
    writeOdtLines(xml, {name}, picture ? u"SignedName"_s : u"Signature"_s);
}

QByteArray contentPart(const Letter &letter, const std::optional<OdtPicture> &picture)
{
    return xmlPart(u"document-content"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(OdtSpace::office, u"body"_s);
        xml.writeStartElement(OdtSpace::office, u"text"_s);
        writeOdtLines(xml, letter.senderLines, u"Sender"_s);
        writeOdtLines(xml, {letter.date}, u"Sender"_s);
        writeOdtLines(xml, letter.recipientLines, u"Recipient"_s);
        writeOdtLines(xml, {letter.salutation}, u"Salutation"_s);
        writeOdtText(xml, letter.body);
        writeOdtLines(xml, {letter.closing}, u"Standard"_s);
        writeEnd(xml, letter.signature, picture);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray stylesPart(const Letter &letter, const QSizeF &sheet, const LetterStyle &style)
{
    return xmlPart(u"document-styles"_s,
        [&](QXmlStreamWriter &xml) { writeOdtStyles(xml, letter.language, sheet, style); });
}

} // namespace

Result<QByteArray> letterOdt(const Letter &letter, const QSizeF &sheet, const LetterStyle &style)
{
    // Without a name there is nothing that it would stand above.
    const std::optional<OdtPicture> picture = letter.signature.isEmpty()
        ? std::nullopt
        : odtSignature(style.signature, sheet.width() - 2 * odtMargin);
    // Readers know the kind of file by its first part, which must be plain.
    QList<ZipPart> parts{{u"mimetype"_s, mediaType(), true},
        {u"content.xml"_s, contentPart(letter, picture)},
        {u"styles.xml"_s, stylesPart(letter, sheet, style)}, {u"meta.xml"_s, metaPart(letter)},
        {u"META-INF/manifest.xml"_s, manifest(picture)}};
    if (picture)
        parts += ZipPart{odtPicturePath(), picture->png};
    return zipFile(parts, letter.on);
}

} // namespace Afterword
