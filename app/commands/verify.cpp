// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "app/commands/commandlist.h"
#include "app/commands/sources.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString lineOf(const Damage &finding)
{
    QStringList parts{finding.table, finding.row, finding.what};
    parts.removeAll(QString());
    return parts.join(u": "_s) + u'\n';
}

Result<ExitCode> runVerify(const Call &call)
{
    const auto path = databasePath(call);
    if (!path)
        return path.error();
    auto store = openStore(call);
    if (!store)
        return store.error();
    const auto findings = verify(store->database());
    if (!findings)
        return findings.error();
    for (const auto &finding : *findings)
        call.print(lineOf(finding));
    if (findings->isEmpty())
        call.print(u"%1: every page and every row is as it was written\n"_s.arg(*path));
    return findings->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command verifyCommand()
{
    return {.name = u"verify"_s,
        .summary = u"Look at every page and row of the database for damage"_s,
        .run = runVerify};
}

} // namespace Afterword
