// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace Afterword {

/// The PDF with noon of `date`, UTC, in place of the moment it was written at, which Qt puts in
/// with the machine's time zone, and with an identifier made of `date` in place of a random one.
/// The table of places is put right. For what QPdfWriter writes: one plain table, one trailer.
QByteArray withFixedStamps(QByteArray pdf, const QDate &date);

} // namespace Afterword
