// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace Afterword {

/// Characters of a text that look alike, and how: `font-weight:bold;font-style:normal;…`, by the
/// names of IAccessible2.
struct LookRun
{
    int from = 0;
    int to = 0; ///< behind the last
    QString attributes = {};

    bool operator==(const LookRun &) const = default;
};

/// The look of the character behind a place; the looks that a note can have.
LookRun lookRunAt(const QTextDocument &document, int position);

} // namespace Afterword
