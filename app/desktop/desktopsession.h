// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/storage/sqlitestore.h"

#include <optional>

namespace Afterword {

/// A database that is open, its clock and its session, in the order in which they need each other.
class DesktopSession final
{
public:
    /// With `now` the clock at the seeker's place stands still there.
    static Result<std::unique_ptr<DesktopSession>> open(
        const QString &path, OpenMode mode, const std::optional<QDateTime> &now);

    Session &session() { return *m_session; }
    SearchIndex &index() { return m_store; }
    OccurrenceStore &occurrences() { return m_store; }
    /// Whether its time is one that was given, and stands still.
    bool isClockStopped() const { return m_isClockStopped; }
    Connection &connection() { return m_store.database().connection(); }

private:
    DesktopSession(SqliteStore store, std::unique_ptr<Clock> clock);

    SqliteStore m_store;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Session> m_session;
    bool m_isClockStopped = false;
};

} // namespace Afterword
