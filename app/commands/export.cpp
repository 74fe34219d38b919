// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/planoutput.h"
#include "app/sources/files.h"
#include "core/base/atomicfile.h"
#include "core/exchange/dossierwriter.h"
#include "core/exchange/vcard.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto kinds = {"json", "ics", "csv", "vcf"};

/// By the file's ending; for standard output `--format` says it.
Result<QString> kindFor(const Call &call)
{
    const auto &out = call.arguments.first();
    const auto kind = out == u"-"_s ? call.value(u"format"_s) : endingOf(out);
    const auto isKnown = std::ranges::any_of(
        kinds, [&kind](const char *known) { return kind == QLatin1StringView(known); });
    if (isKnown)
        return kind;
    return Error{.kind = Error::Kind::Usage,
        .what = out == u"-"_s ? u"`--format` must say what goes to standard output"_s
                              : u"`%1` has an ending that cannot be written"_s.arg(out),
        .expected = u"json, ics, csv or vcf"_s};
}

Result<QByteArray> contentFor(const Call &call, const QString &kind)
{
    const auto made = plannedFromDatabase(call);
    if (!made)
        return made.error();
    if (kind == u"json"_s)
        return dossierJson(made->dossier);
    return kind == u"vcf"_s ? vCards(made->dossier.contacts) : printed(*made, kind);
}

Result<ExitCode> runExport(const Call &call)
{
    const auto kind = kindFor(call);
    if (!kind)
        return kind.error();
    const auto content = contentFor(call, *kind);
    if (!content)
        return content.error();
    const auto &out = call.arguments.first();
    if (out == u"-"_s) {
        call.print(*content);
        return ExitCode::Done;
    }
    if (const auto written = writeFile(out, *content); !written)
        return written.error();
    call.say(u"Wrote %1."_s.arg(out));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
        .summary = u"Write a file: .json (everything), .ics or .csv (the plan), .vcf (cards)"_s,
        .arguments = u"OUT"_s,
        .arity = {1, 1},
        .options
        = {{u"format"_s, u"For OUT `-`, standard output: json, ics, csv or vcf."_s, u"FORMAT"_s}},
        .run = runExport};
}

} // namespace Afterword
