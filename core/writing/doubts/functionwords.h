// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// "of", "at", "like" before a noun.
bool isPreposition(const QString &key);
/// "I", "they've": what can only be a subject; also "you".
bool isSubjectPronoun(const QString &key);
/// "both of us", "neither of which".
bool isObjectPronoun(const QString &key);
/// "after", "since" before a clause or a time.
bool isTimeWord(const QString &key);

} // namespace Afterword
