// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/searchentry.h"

#include <QStringList>

namespace Afterword {

/// From how many characters on a word is also found within another.
inline constexpr int shortestPart = 3;

/// The text as searches compare it: letters and digits alone, without case and accents, anything
/// else a space.
QString comparable(const QString &text);

/// The words of a comparable text, a space between any two: each letter of a script that is
/// written without spaces, as Chinese or Thai, is a word of its own.
QString spread(const QString &comparableText);

/// The different words of a query, comparable and no more than can sensibly be meant; of a script
/// without spaces, what was not parted.
QStringList searchWords(const QString &query);

/// Whether each of `words` is in the entry as `SearchIndex::find` says.
bool isMatch(const SearchEntry &entry, const QStringList &words);

/// The parts of `text` that match one of `words`, in order and apart.
QList<TextRange> marksIn(const QString &text, const QStringList &words);

/// The entry as it is shown for these words.
FoundText found(const SearchEntry &entry, const QStringList &words);

} // namespace Afterword
