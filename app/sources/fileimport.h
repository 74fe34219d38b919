// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sources/importsource.h"

namespace Afterword {

class Session;

/// What one file brought.
struct ImportedFile
{
    QString file;
    QList<MergeNote> notes = {};
};

/// What the files would bring to a dossier.
Result<QList<ImportedFile>> rehearsed(const Dossier &dossier, const QList<ImportSource> &sources);

/// Brings the files into what is open, each as one change.
Result<QList<ImportedFile>> broughtIn(Session &session, const QList<ImportSource> &sources);

/// The same of files to be read; how many records they added or told something about.
Result<int> importFiles(Session &session, const QStringList &files);

} // namespace Afterword
