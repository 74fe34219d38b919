// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/importsource.h"

#include "app/sources/files.h"
#include "core/exchange/dossierreader.h"
#include "core/exchange/vcardreader.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<ImportSource> cardsFrom(const QString &file)
{
    const auto content = readFile(file);
    if (!content)
        return content.error();
    auto read = readVCards(*content, file);
    if (!read)
        return read.error();
    ImportSource source{.file = file, .dossier = {.contacts = std::move(read->contacts)}};
    source.isOfCards = true;
    for (const auto &problem : read->problems) {
        source.problems.append({.fate = MergeNote::Fate::PassedOver,
            .kind = u"contact"_s,
            .name = u"at line %1"_s.arg(problem.line),
            .why = MergeNote::Why::Unreadable,
            .path = problem.what});
    }
    return source;
}

Result<ImportSource> sourceFrom(const QString &file)
{
    if (endingOf(file) == u"vcf"_s)
        return cardsFrom(file);
    auto dossier = dossierFrom(file);
    if (!dossier)
        return dossier.error();
    return ImportSource{.file = file, .dossier = std::move(*dossier)};
}

} // namespace

Result<Dossier> dossierFrom(const QString &file)
{
    const auto content = readFile(file);
    return content ? readDossier(*content, file) : content.error();
}

Result<QList<ImportSource>> readImportSources(const QStringList &files)
{
    QList<ImportSource> sources;
    for (const auto &file : files) {
        const auto ending = endingOf(file);
        if (ending != u"json"_s && ending != u"vcf"_s && QFileInfo(file).isFile()) {
            return Error{.kind = Error::Kind::Usage,
                .what = u"`%1` is of a kind that cannot be read yet"_s.arg(file),
                .expected = u"dossier JSON (.json) or vCards (.vcf)"_s};
        }
        auto source = sourceFrom(file);
        if (!source)
            return source.error();
        sources.append(std::move(*source));
    }
    return sources;
}

} // namespace Afterword
