// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/odtpicture.h"

#include "core/letters/odttext.h"

#include <QXmlStreamWriter>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The dots of a whole PNG file; empty if it is none.
QSizeF dotsOf(const QByteArray &png)
{
    constexpr qsizetype widthAt = 16;
    constexpr qsizetype heightAt = 20;
    const QByteArray begin("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    const QByteArray end("IEND\xae\x42\x60\x82", 8);
    if (!png.startsWith(begin) || !png.endsWith(end))
        return {};
    const auto number = [&png](qsizetype at) { return qFromBigEndian<quint32>(png.data() + at); };
    return {double(number(widthAt)), double(number(heightAt))};
}

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

} // namespace

QString odtPicturePath()
{
    return u"Pictures/signature.png"_s;
}

std::optional<OdtPicture> odtSignature(const Signature &signature, double widest)
{
    const QSizeF size = sizeOnPaper(signature, dotsOf(signature.picture), widest);
    if (size.isEmpty())
        return {};
    return OdtPicture{.png = signature.picture, .size = size};
}

void writeOdtPicture(QXmlStreamWriter &xml, const OdtPicture &picture)
{
    xml.writeStartElement(OdtSpace::text, u"p"_s);
    xml.writeAttribute(OdtSpace::text, u"style-name"_s, u"Handwriting"_s);
    xml.writeStartElement(OdtSpace::draw, u"frame"_s);
    xml.writeAttribute(OdtSpace::draw, u"name"_s, u"Signature"_s);
    xml.writeAttribute(OdtSpace::text, u"anchor-type"_s, u"as-char"_s);
    xml.writeAttribute(OdtSpace::svg, u"width"_s, millimetres(picture.size.width()));
    xml.writeAttribute(OdtSpace::svg, u"height"_s, millimetres(picture.size.height()));
    xml.writeEmptyElement(OdtSpace::draw, u"image"_s);
    xml.writeAttribute(OdtSpace::xlink, u"href"_s, odtPicturePath());
    xml.writeAttribute(OdtSpace::xlink, u"type"_s, u"simple"_s);
    xml.writeAttribute(OdtSpace::xlink, u"show"_s, u"embed"_s);
    xml.writeAttribute(OdtSpace::xlink, u"actuate"_s, u"onLoad"_s);
    // For those who have the letter read to them; letters are in English.
    xml.writeTextElement(OdtSpace::svg, u"title"_s, u"Signature"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace Afterword
