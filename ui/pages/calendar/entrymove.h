// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/calendarentry.h"
#include "core/agenda/movejudge.h"
#include "core/session/session.h"

namespace Afterword {

/// An entry that is being taken to another day of the calendar. Days are those of the seeker's
/// calendar; where the employer lives by another clock, the hour there stays.
class EntryMove final
{
public:
    /// The session must outlive it and not change meanwhile.
    EntryMove(const Session &session, const CalendarEntry &entry);

    const CalendarEntry &entry() const { return m_entry; }
    /// Why it may not go there, in a sentence; empty if it may.
    QString obstacle(QDate day) const;
    /// The first day from `day` on to which it may go, backwards if `step` is negative.
    std::optional<QDate> nextFree(QDate day, int step) const;
    /// What moving it there changes; empty if it may not go there.
    QList<FactChange> facts(QDate day) const;

private:
    qint64 offset() const;

    const Session &m_session;
    const CalendarEntry m_entry;
    const MoveJudge m_judge;
};

} // namespace Afterword
