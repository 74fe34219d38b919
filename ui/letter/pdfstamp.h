// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Afterword {

/// The PDF with noon of `date`, UTC, in place of the moment it was written at, which Qt puts in
/// with the machine's time zone, and with an identifier made of `date` in place of a random one.
/// The table of places is put right. For what QPdfWriter writes: one plain table, one trailer.
QByteArray withFixedStamps(QByteArray pdf, const QDate &date);

/// The PDF with the language of its text, as in `en-GB`, for those who have it read to them, and
/// with its title as the title of the window. Unchanged if it has no catalogue or one already.
QByteArray withLanguage(QByteArray pdf, const QString &language);

} // namespace Afterword
