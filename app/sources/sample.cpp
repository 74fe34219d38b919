// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sample.h"

#include "app/machine/clock.h"
#include "app/sources/advicesource.h"
#include "core/session/demo.h"
#include "core/session/session.h"
#include "core/storage/sqlitestore.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QList<FactChange> asChanges(const Dossier &dossier)
{
    QList<FactChange> facts{{.before = Seeker{}, .after = dossier.seeker}};
    for (const Contact &contact : dossier.contacts)
        facts.append({.after = contact});
    for (const Opportunity &opportunity : dossier.opportunities)
        facts.append({.after = opportunity});
    return facts;
}

} // namespace

Result<Dossier> makeSample(const QString &path, const QDateTime &now)
{
    Result<Advice> advice = adviceWith();
    if (!advice)
        return advice.error();
    Result<Database> database = Database::open(path, OpenMode::Create);
    if (!database)
        return database.error();
    const QDate today = wallTimeAt(now, demoTimeZone()).date;
    const Dossier dossier = demoDossier(today, advice->calendar);
    SqliteStore store(std::move(*database));
    const FixedClock clock(now);
    const auto session = Session::open(store, std::move(*advice), clock);
    if (!session)
        return session.error();
    const auto made = (*session)->apply(ChangeLabel::Import, u"sample data"_s, asChanges(dossier));
    if (!made)
        return made.error();
    return dossier;
}

} // namespace Afterword
