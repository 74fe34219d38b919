// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterstyle.h"
#include "core/richtext/richtext.h"

#include <QSizeF>

class QXmlStreamWriter;

namespace Afterword {

/// The namespaces of OpenDocument that a letter needs.
namespace OdtSpace {
extern const QString office;
extern const QString text;
extern const QString style;
extern const QString fo;
extern const QString xlink;
extern const QString dc;
extern const QString meta;
extern const QString draw;
extern const QString svg;
} // namespace OdtSpace

/// At every edge of the sheet, in millimetres.
inline constexpr double odtMargin = 25.4;

/// Begins the root element of a part, as in `document-content`.
void beginOdt(QXmlStreamWriter &xml, const QString &root);

/// The sheet, the language and how the parts of a letter look.
void writeOdtStyles(
    QXmlStreamWriter &xml, const QString &language, const QSizeF &sheet, const LetterStyle &style);

/// Lines under one another as one paragraph; nothing if there are no words.
void writeOdtLines(QXmlStreamWriter &xml, const QStringList &lines, const QString &style);

/// Paragraphs and lists.
void writeOdtText(QXmlStreamWriter &xml, const RichText &text);

} // namespace Afterword
