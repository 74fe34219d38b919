// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/employer.h"

#include <limits>

namespace Afterword {

/// A day on which a reminder reached or will reach the employer; neither made nor anybody's: a
/// day that is kept free.
struct Slot
{
    static constexpr size_t nobody = std::numeric_limits<size_t>::max();

    QDate day;
    QDate lastBlocked = {}; ///< a missed reminder keeps others away only up to here
    const Standing *standing = nullptr;
    const Interview *interview = nullptr;
    const LogEntry *made = nullptr; ///< null: planned
    size_t candidate = nobody; ///< its index at the employer
};

/// Where a reminder would go, and what moved it there.
struct Fit
{
    QDate day;
    QList<Reason> moves = {};
    size_t blocker = Slot::nobody; ///< the slot that moved it last, if one did
};

/// All reminders to one employer, made and planned, and the distance they keep.
class Timeline final
{
public:
    /// Begins with the reminders that were made.
    explicit Timeline(const Employer &employer);

    /// The first day for `reminder`: an office day, not before it is due or held, and far enough
    /// from every other slot.
    Fit firstFit(const Candidate &reminder) const;
    /// Puts the candidate at `index` on its due day. One that is overdue would be made today at
    /// the earliest; one that is missed only keeps its own window free.
    void occupy(size_t index);
    /// Keeps others away from a day that the seeker chose for a reminder still to be made.
    void reserve(QDate day) { m_slots.push_back({.day = day}); }
    void release(QDate day);
    /// Which other contact does the work of a reminder that was moved too far.
    Reason servedBy(const Fit &fit) const;
    /// The slot that is nearer to the one of candidate `index` than the pace allows; null if none.
    const Slot *tooNear(size_t index) const;
    /// The day of the last contact about an interview; invalid if no reminder was made or planned.
    QDate lastContact(const Standing &standing, const Interview &interview) const;
    /// The first slot of that opportunity on or after `day`, else its last; null if it has none.
    const Slot *neighbour(const Standing &standing, QDate day) const;

    const std::vector<Slot> &taken() const { return m_slots; }

private:
    size_t conflictOn(QDate day, size_t except = Slot::nobody) const;

    const Employer &m_employer;
    std::vector<Slot> m_slots;
    int m_paceDays = 1;
};

} // namespace Afterword
