// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sources/fileimport.h"

namespace Afterword {

/// Whether anything was passed over.
bool hasFindings(const QList<ImportedFile> &files);

/// A line for each file, and one for each record that was passed over.
QString importText(const QList<ImportedFile> &files);

/// The same as an `afterword-import/1` document.
QByteArray importJson(const QList<ImportedFile> &files);

} // namespace Afterword
