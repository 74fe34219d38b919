// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Afterword {

/// The seeker's own copies of letter templates lie in a folder, `NAME.mustache` each, and take the
/// place of the built-in one of that name. An absent folder holds none.
QStringList ownLetterNames(const QString &folder);

/// The text of a template: the seeker's copy, if there is one, else the built-in one.
Result<QString> letterText(const QString &folder, const QString &name);

/// Whether letters can be written from `text`: its tags are right, its facts known, and with much
/// known as with little it makes a letter with salutation and name, or a script with words. Else
/// the line and what would be right.
Result<void> checkedLetterText(const QString &name, const QString &text);

/// Keeps the seeker's copy of a built-in template, if letters can be written from it.
Result<void> keepLetterText(const QString &folder, const QString &name, const QString &text);

/// Removes the seeker's copy, so that the built-in one holds again.
Result<void> restoreLetterText(const QString &folder, const QString &name);

} // namespace Afterword
