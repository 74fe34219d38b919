// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

// Of iCalendar (RFC 5545) only a dozen kinds of line are ever written, none with parameters to be
// quoted. That is less than what calling a library would take, and libical's own check does not
// even miss a UID.

/// `NAME:value`, folded after 75 bytes and ended as the standard asks.
QByteArray calendarLine(QByteArrayView name, const QString &value);

/// Any text as the value of a line; of control characters only line breaks are kept.
QString calendarText(const QString &text);

} // namespace Afterword
