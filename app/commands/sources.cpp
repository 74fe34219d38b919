// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sources.h"

#include "app/machine/clock.h"
#include "app/machine/places.h"
#include "app/sources/advicesource.h"
#include "app/sources/importsource.h"
#include "core/base/walltime.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<Planned> plannedBy(const Call &call, Dossier dossier, Result<Advice> advice)
{
    if (!advice)
        return advice.error();
    const auto now = presentOf(call, dossier.seeker);
    if (!now)
        return now.error();
    auto made = plan(dossier, *advice, *now);
    return Planned{
        .dossier = std::move(dossier), .advice = std::move(*advice), .plan = std::move(made)};
}

} // namespace

Result<QString> databasePath(const Call &call)
{
    const auto path = call.value(u"database"_s);
    if (call.isSet(u"database"_s) && path.isEmpty())
        return Error{.kind = Error::Kind::Usage, .what = u"`--database` names nothing"_s};
    if (path.contains(u"://"_s)) {
        return Error{.kind = Error::Kind::Usage,
            .what = u"a database server cannot be used yet"_s,
            .expected = u"the path of a file"_s};
    }
    return path.isEmpty() ? standardDatabase() : path;
}

Result<SqliteStore> openStore(const Call &call, OpenMode mode)
{
    const auto path = databasePath(call);
    if (!path)
        return path.error();
    auto database = Database::open(*path, mode);
    if (!database)
        return database.error();
    return SqliteStore(std::move(*database));
}

Result<QDateTime> presentOf(const Call &call, const Seeker &seeker)
{
    const auto text = call.value(u"today"_s);
    if (!call.isSet(u"today"_s))
        return SystemClock(seeker.timeZone).now();
    auto wall = wallTimeFromString(text);
    if (!wall.isValid()) {
        return Error{.kind = Error::Kind::Usage,
            .what = u"`--today %1` is no date"_s.arg(text),
            .expected = u"YYYY-MM-DD or YYYY-MM-DDTHH:MM"_s};
    }
    if (!wall.hasTime())
        wall.time = QTime(12, 0);
    const auto zone = isKnownZone(seeker.timeZone) ? seeker.timeZone : u"UTC"_s;
    return instantOf(wall, zone).toTimeZone(QTimeZone(zone.toLatin1()));
}

Result<Planned> planned(const Call &call, Dossier dossier, const QString &playbook)
{
    return plannedBy(call, std::move(dossier), adviceWith(playbook));
}

Result<Planned> plannedFromDatabase(const Call &call)
{
    auto store = openStore(call);
    if (!store)
        return store.error();
    auto dossier = store->load();
    return dossier ? plannedBy(call, std::move(*dossier), preferredAdvice()) : dossier.error();
}

Result<Planned> factsFor(const Call &call)
{
    if (!call.isSet(u"dossier"_s))
        return plannedFromDatabase(call);
    auto dossier = dossierFrom(call.value(u"dossier"_s));
    return dossier ? planned(call, std::move(*dossier)) : dossier.error();
}

Result<const FollowUp *> followUpFor(const Planned &planned, const QString &id)
{
    const auto *const followUp = findFollowUp(planned.plan, {id});
    if (followUp)
        return followUp;
    return Error{.kind = Error::Kind::Usage,
        .what = u"there is no follow-up `%1`"_s.arg(id),
        .expected = u"an id as `afterword today` and `afterword agenda` print it"_s};
}

} // namespace Afterword
