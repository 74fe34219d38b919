// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopsession.h"

#include "app/machine/clock.h"
#include "app/sources/advicesource.h"
#include "core/base/walltime.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

DesktopSession::DesktopSession(SqliteStore store, std::unique_ptr<Clock> clock)
    : m_store(std::move(store))
    , m_clock(std::move(clock))
{
}

namespace {

/// What the clock shows in `now`, at the seeker's place: `--today` is read before that is known.
QDateTime atPlaceOf(const Seeker &seeker, const QDateTime &now)
{
    const QString zone = isKnownZone(seeker.timeZone) ? seeker.timeZone : u"UTC"_s;
    return instantOf({.date = now.date(), .time = now.time()}, zone)
        .toTimeZone(QTimeZone(zone.toLatin1()));
}

} // namespace

Result<std::unique_ptr<DesktopSession>> DesktopSession::open(
    const QString &path, OpenMode mode, const std::optional<QDateTime> &now)
{
    Result<Advice> advice = preferredAdvice();
    if (!advice)
        return advice.error();
    Result<Database> database = Database::open(path, mode);
    if (!database)
        return database.error();
    SqliteStore store(std::move(*database));
    const Result<Dossier> dossier = store.load();
    if (!dossier)
        return dossier.error();
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>(dossier->seeker.timeZone);
    if (now)
        clock = std::make_unique<FixedClock>(atPlaceOf(dossier->seeker, *now));
    std::unique_ptr<DesktopSession> opened(new DesktopSession(std::move(store), std::move(clock)));
    opened->m_isClockStopped = now.has_value();
    // What cannot be searched can still be worked with; the search field will say so.
    static_cast<void>(opened->m_store.mendSearch());
    auto session = Session::open(opened->m_store, std::move(*advice), *opened->m_clock);
    if (!session)
        return session.error();
    opened->m_session = std::move(*session);
    return opened;
}

} // namespace Afterword
