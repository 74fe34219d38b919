// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/pdfstamp.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Afterword {

namespace {

constexpr qsizetype placeDigits = 10; ///< of an entry in the table of places

/// Moves the table's places that lie behind `from`, and the table itself, by `by` bytes.
void movePlaces(QByteArray &pdf, qsizetype from, qsizetype by)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype numberAt = start + 10;
    const qsizetype numberEnd = std::min(pdf.indexOf('\n', numberAt), pdf.size());
    const qsizetype table = pdf.mid(numberAt, numberEnd - numberAt).trimmed().toLongLong() + by;
    if (start < 0 || !pdf.mid(table).startsWith("xref"))
        return;
    const QByteArray moved = QByteArray::number(table);
    const qsizetype trailer = pdf.indexOf("trailer", table);
    for (qsizetype end = table; (end = pdf.indexOf(" 00000 n", end + 1)) > 0 && end < trailer;) {
        const qsizetype at = end - placeDigits;
        const qsizetype place = pdf.mid(at, placeDigits).toLongLong();
        if (place > from)
            pdf.replace(
                at, placeDigits, QByteArray::number(place + by).rightJustified(placeDigits, '0'));
    }
    pdf.replace(numberAt, numberEnd - numberAt, moved + ' ');
}

void fixDate(QByteArray &pdf, const QByteArray &key, const QByteArray &stamp)
{
    const qsizetype at = pdf.indexOf(key + " (D:");
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const qsizetype from = at + key.size() + 2;
    const qsizetype longer = stamp.size() - (end - from);
    pdf.replace(from, end - from, stamp);
    if (longer != 0)
        movePlaces(pdf, from, longer);
}

/// `/ID [ <hex> <hex> ]`: as many digits as there were.
void fixIdentifier(QByteArray &pdf, const QByteArray &digits)
{
    qsizetype at = pdf.indexOf("/ID", std::max<qsizetype>(pdf.lastIndexOf("trailer"), 0));
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(']', at);
    while (at >= 0 && (at = pdf.indexOf('<', at)) >= 0 && at < end) {
        const qsizetype length = pdf.indexOf('>', at) - at - 1;
        if (length > 0 && length <= digits.size())
            pdf.replace(at + 1, length, digits.left(length));
        at += 1;
    }
}

} // namespace

QByteArray withFixedStamps(QByteArray pdf, const QDate &date)
{
    const QByteArray stamp = "D:" + date.toString(u"yyyyMMdd").toLatin1() + "120000Z";
    fixDate(pdf, "/CreationDate", stamp);
    fixDate(pdf, "/ModDate", stamp);
    fixIdentifier(pdf, QCryptographicHash::hash(stamp, QCryptographicHash::Sha256).toHex());
    return pdf;
}

QByteArray withLanguage(QByteArray pdf, const QString &language)
{
    const QByteArray key = "/Type /Catalog";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0 || language.isEmpty() || pdf.contains("/Lang ("))
        return pdf;
    QByteArray tag;
    for (const QChar c : language) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'))
            tag += c.toLatin1();
    }
    const QByteArray entry
        = "\n/Lang (" + tag + ")\n/ViewerPreferences << /DisplayDocTitle true >>";
    pdf.insert(at + key.size(), entry);
    movePlaces(pdf, at, entry.size());
    return pdf;
}

} // namespace Afterword
