// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// One record as RFC 4180 has it, with its line end. A cell that a spreadsheet would take for a
/// formula is led by an apostrophe.
QByteArray csvRecord(const QStringList &cells);

} // namespace Afterword
