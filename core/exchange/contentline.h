// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <map>

namespace Afterword {

/// One property of a vCard as it was written, its value decoded but not yet unescaped.
struct CardLine
{
    int line = 0; ///< of the file, from 1
    QString name = {}; ///< in capitals, without its group
    std::map<QString, QStringList> parameters = {}; ///< names in capitals
    QString value = {};

    bool operator==(const CardLine &) const = default;
};

/// The properties in a file of vCards of any version: unfolded, with soft line breaks joined,
/// quoted-printable and character sets decoded. What is no property is left out.
QList<CardLine> cardLines(const QByteArray &text);

/// The parts of a value between unescaped `separator`s, each unescaped.
QStringList cardParts(const QString &value, QChar separator);

/// The value with its escapes resolved.
QString unescaped(const QString &value);

} // namespace Afterword
