// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Afterword {

/// Makes the folder of `path` if it is missing, for its owner alone.
Result<void> makeFolderFor(const QString &path);

/// An empty file beside `path` that nobody but its owner can read, under a name of its own.
Result<QString> makeFileBeside(const QString &path);

/// Removes what a crash left of files made beside `path`; nobody may be making one.
void removeUnfinishedBeside(const QString &path);

/// Gives the finished `file` its name for good, unless something has that name already.
Result<void> giveName(const QString &file, const QString &path);

/// The same, in place of a plain file that has that name.
Result<void> takeName(const QString &file, const QString &path);

/// Forces what a finished file holds to the disk.
Result<void> syncFile(const QString &path);

/// Takes from everybody but the owner what they may do with the file.
Result<void> makePrivate(const QString &path);

} // namespace Afterword
