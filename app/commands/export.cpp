// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/files.h"
#include "app/commands/planoutput.h"
#include "core/base/atomicfile.h"
#include "core/exchange/dossierwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto kinds = {"json", "ics", "csv"};

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
        .expected = u"json, ics or csv"_s};
}

Result<ExitCode> runExport(const Call &call)
{
    const auto kind = kindFor(call);
    if (!kind)
        return kind.error();
    const auto made = plannedFromDatabase(call);
    if (!made)
        return made.error();
    const auto content = *kind == u"json"_s ? dossierJson(made->dossier) : printed(*made, *kind);
    const auto &out = call.arguments.first();
    if (out == u"-"_s) {
        call.print(content);
        return ExitCode::Done;
    }
    if (const auto written = writeFile(out, content); !written)
        return written.error();
    call.say(u"Wrote %1."_s.arg(out));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
        .summary = u"Write everything to a file: .json (loss-free), .ics or .csv (the plan)"_s,
        .arguments = u"OUT"_s,
        .arity = {1, 1},
        .options
        = {{u"format"_s, u"For OUT `-`, standard output: json, ics or csv."_s, u"FORMAT"_s}},
        .run = runExport};
}

} // namespace Afterword
