// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/signature.h"

#include <QSizeF>
#include <QString>

#include <optional>

class QXmlStreamWriter;

namespace Afterword {

/// A picture in an OpenDocument letter.
struct OdtPicture
{
    QByteArray png;
    QSizeF size; ///< millimetres

    bool operator==(const OdtPicture &) const = default;
};

/// Where it lies in the file.
QString odtPicturePath();

/// The seeker's handwriting, no wider than `widest` millimetres; nothing if there is none that can
/// be read.
std::optional<OdtPicture> odtSignature(const Signature &signature, double widest);

/// Writes it as a paragraph of its own in the style `Handwriting`.
void writeOdtPicture(QXmlStreamWriter &xml, const OdtPicture &picture);

} // namespace Afterword
