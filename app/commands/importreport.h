// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/merge.h"

namespace Afterword {

/// What one file brought.
struct ImportedFile
{
    QString file;
    QList<MergeNote> notes = {};
};

/// Whether anything was passed over.
bool hasFindings(const QList<ImportedFile> &files);

/// A line for each file, and one for each record that was passed over.
QString importText(const QList<ImportedFile> &files);

/// The same as an `afterword-import/1` document.
QByteArray importJson(const QList<ImportedFile> &files);

} // namespace Afterword
