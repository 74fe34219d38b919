// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"

#include "app/clock.h"
#include "app/commands/commandlist.h"
#include "app/commands/sources.h"
#include "core/base/walltime.h"
#include "core/session/session.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QList<FactChange> asChanges(const Dossier &dossier)
{
    QList<FactChange> facts{{.before = Seeker{}, .after = dossier.seeker}};
    for (const auto &contact : dossier.contacts)
        facts.append({.before = {}, .after = contact});
    for (const auto &opportunity : dossier.opportunities)
        facts.append({.before = {}, .after = opportunity});
    return facts;
}

Result<ExitCode> runDemo(const Call &call)
{
    auto advice = adviceWith();
    if (!advice)
        return advice.error();
    const auto now = presentOf(call, {.timeZone = demoTimeZone()});
    if (!now)
        return now.error();
    const auto today = wallTimeAt(*now, demoTimeZone()).date;
    const auto dossier = demoDossier(today, advice->calendar);

    const auto &out = call.arguments.first();
    auto database = Database::open(out, OpenMode::Create);
    if (!database)
        return database.error();
    SqliteStore store(std::move(*database));
    const FixedClock clock(*now);
    const auto session = Session::open(store, std::move(*advice), clock);
    if (!session)
        return session.error();
    const auto applied
        = (*session)->apply(ChangeLabel::Import, u"sample data"_s, asChanges(dossier));
    if (!applied)
        return applied.error();
    call.say(u"Made %1: %2 people, %3 opportunities."_s.arg(out)
                 .arg(dossier.contacts.size())
                 .arg(dossier.opportunities.size()));
    return ExitCode::Done;
}

} // namespace

Command demoCommand()
{
    return {.name = u"demo"_s,
        .summary = u"Make a new database with sample data around the present day"_s,
        .arguments = u"OUT"_s,
        .arity = {1, 1},
        .run = runDemo};
}

} // namespace Afterword
