// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace Afterword {

// All measures of paper are in millimetres, from the top left corner of what lies upright.

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerMillimetre = 72 / millimetresPerInch;

/// What letters are written on.
enum class SheetSize { A4, Letter };

/// What they are posted in.
enum class EnvelopeSize { No10, A2, C6, Dl, C5 };

QSizeF sizeOf(SheetSize sheet);
/// As it lies on the table to be addressed: wider than high.
QSizeF sizeOf(EnvelopeSize envelope);

const QList<EnvelopeSize> &envelopeSizes();

/// As the shops call it, in every language: "#10", "DL".
QString nameOf(EnvelopeSize envelope);

/// The two letters of the country that a region lies in, "GB" of "GB-ENG"; empty if not known.
QString countryOfRegion(const QString &region);

/// Letter paper in North America, else A4.
SheetSize sheetSizeIn(const QString &country);

/// The one for a letter folded twice.
EnvelopeSize envelopeFor(SheetSize sheet);

/// Whether the post of the United States takes an envelope of this size as a letter; what is
/// larger costs more.
bool isLetterInUnitedStates(const QSizeF &envelope);

} // namespace Afterword
