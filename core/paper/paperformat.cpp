// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperformat.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QSizeF inches(double width, double height)
{
    return QSizeF(width, height) * millimetresPerInch;
}

} // namespace

QSizeF sizeOf(SheetSize sheet)
{
    return sheet == SheetSize::A4 ? QSizeF(210, 297) : inches(8.5, 11);
}

QSizeF sizeOf(EnvelopeSize envelope)
{
    switch (envelope) {
    case EnvelopeSize::No10:
        return inches(9.5, 4.125);
    case EnvelopeSize::A2:
        return inches(5.75, 4.375);
    case EnvelopeSize::C6:
        return {162, 114};
    case EnvelopeSize::Dl:
        return {220, 110};
    case EnvelopeSize::C5:
        return {229, 162};
    }
    return {};
}

const QList<EnvelopeSize> &envelopeSizes()
{
    static const QList<EnvelopeSize> sizes{
        EnvelopeSize::No10, EnvelopeSize::A2, EnvelopeSize::C6, EnvelopeSize::Dl, EnvelopeSize::C5};
    return sizes;
}

QString nameOf(EnvelopeSize envelope)
{
    switch (envelope) {
    case EnvelopeSize::No10:
        return u"#10"_s;
    case EnvelopeSize::A2:
        return u"A2"_s;
    case EnvelopeSize::C6:
        return u"C6"_s;
    case EnvelopeSize::Dl:
        return u"DL"_s;
    case EnvelopeSize::C5:
        return u"C5"_s;
    }
    return {};
}

QString countryOfRegion(const QString &region)
{
    return region.section(u'-', 0, 0).toUpper();
}

SheetSize sheetSizeIn(const QString &country)
{
    static const QStringList withLetter{u"US"_s, u"CA"_s};
    return withLetter.contains(country) ? SheetSize::Letter : SheetSize::A4;
}

EnvelopeSize envelopeFor(SheetSize sheet)
{
    return sheet == SheetSize::Letter ? EnvelopeSize::No10 : EnvelopeSize::Dl;
}

bool isLetterInUnitedStates(const QSizeF &envelope)
{
    // Publication 25 of the Postal Service: 5 to 11.5 by 3.5 to 6.125 inches.
    const QSizeF least = inches(5, 3.5);
    const QSizeF most = inches(11.5, 6.125);
    return envelope.width() >= least.width() && envelope.height() >= least.height()
        && envelope.width() <= most.width() && envelope.height() <= most.height();
}

} // namespace Afterword
