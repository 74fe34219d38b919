// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"
#include "core/exchange/merge.h"

namespace Afterword {

/// One file and what stands in it.
struct ImportSource
{
    QString file;
    Dossier dossier;
    QList<MergeNote> problems = {}; ///< records that could not be read
    bool isOfCards = false; ///< its people are told by what they say, not by ids alone
};

/// The facts of a dossier file.
Result<Dossier> dossierFrom(const QString &file);

/// All of the dossier files and vCards, or the first error: a bad one keeps the others out too.
Result<QList<ImportSource>> readImportSources(const QStringList &files);

} // namespace Afterword
