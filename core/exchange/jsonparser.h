// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsontree.h"

namespace Afterword {

/// What a document may hold, so that no file can exhaust the machine.
struct JsonLimits
{
    qsizetype bytes = 50'000'000;
    qsizetype values = 5'000'000;
    qsizetype textBytes = 1'000'000; ///< in one text or key, UTF-8
    int depth = 64;
};

/// Reads JSON (RFC 8259, UTF-8, a byte order mark is passed over) strictly: no comments, no
/// trailing commas, no key twice in one object, nothing behind the end.
Result<JsonTree> parseJson(
    const QByteArray &document, const QString &fileName, const JsonLimits &limits = {});

} // namespace Afterword
