// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/timeline.h"

#include "core/planner/officedays.h"

#include <algorithm>
#include <cstdlib>

namespace Afterword {

namespace {

QDate dayAfter(const Slot &slot, QDate day, int paceDays)
{
    const QDate free = slot.day.addDays(paceDays);
    return slot.lastBlocked.isValid() ? std::max(day, std::min(free, slot.lastBlocked.addDays(1)))
                                      : free;
}

bool isMissed(const Candidate &reminder, QDate due)
{
    const QDate closes = reminder.followUp.closes;
    return closes.isValid() && closes < reminder.standing->now.date && due <= closes;
}

/// What is overdue is made today at the earliest; what was missed would have been made in time.
QDate dayItIsMade(const Candidate &reminder, QDate due)
{
    return isMissed(reminder, due) ? due : std::max(due, reminder.standing->now.date);
}

} // namespace

Timeline::Timeline(const Employer &employer)
    : m_employer(employer)
{
    for (const Standing &standing : employer.standings)
        m_paceDays = std::max(m_paceDays, standing.playbook->paceDays);
    for (size_t i = 0; i < employer.candidates.size(); ++i) {
        const Candidate &candidate = employer.candidates[i];
        if (candidate.rule->countsTowardPace && candidate.done)
            m_slots.push_back({.day = candidate.done->at.date,
                .standing = candidate.standing,
                .interview = candidate.interview,
                .made = candidate.done,
                .candidate = i});
    }
    for (const ExtraReminder &extra : employer.extras)
        m_slots.push_back({.day = extra.entry->at.date,
            .standing = extra.standing,
            .interview = interviewAt(*extra.standing, extra.entry->at),
            .made = extra.entry});
}

size_t Timeline::conflictOn(QDate day, size_t except) const
{
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const Slot &slot = m_slots[i];
        const bool isNear = std::abs(slot.day.daysTo(day)) < m_paceDays;
        const bool isBlocked = !slot.lastBlocked.isValid() || day <= slot.lastBlocked;
        if (isNear && isBlocked && (except == Slot::nobody || slot.candidate != except))
            return i;
    }
    return Slot::nobody;
}

Fit Timeline::firstFit(const Candidate &reminder) const
{
    Fit fit{.day = reminder.followUp.due};
    if (reminder.earliest.isValid() && reminder.earliest > fit.day) {
        fit.day = reminder.earliest;
        fit.moves.append({.code = reminder.heldBy, .to = reminder.heldUntil});
    }
    for (;;) {
        fit.day = movedToOfficeDay(*reminder.standing->region, fit.day, fit.moves);
        size_t conflict = conflictOn(fit.day);
        if (conflict == Slot::nobody)
            conflict = conflictOn(dayItIsMade(reminder, fit.day));
        if (conflict == Slot::nobody)
            return fit;
        const QDate next = dayAfter(m_slots[conflict], fit.day, m_paceDays);
        fit.moves.append(
            {.code = ReasonCode::MovedPace, .from = fit.day, .to = next, .count = m_paceDays});
        fit.blocker = conflict;
        fit.day = next;
        // What moved it out of its window serves it; what stands still later does not.
        const QDate closes = reminder.followUp.closes;
        if (closes.isValid() && next > closes)
            return fit;
    }
}

void Timeline::occupy(size_t index)
{
    const Candidate &candidate = m_employer.candidates[index];
    const QDate due = candidate.followUp.due;
    m_slots.push_back({.day = dayItIsMade(candidate, due),
        .lastBlocked = isMissed(candidate, due) ? candidate.followUp.closes : QDate(),
        .standing = candidate.standing,
        .interview = candidate.interview,
        .candidate = index});
}

void Timeline::release(QDate day)
{
    const auto kept = std::ranges::find_if(m_slots, [day](const Slot &slot) {
        return slot.day == day && !slot.made && slot.candidate == Slot::nobody;
    });
    if (kept != m_slots.end())
        m_slots.erase(kept);
}

Reason Timeline::servedBy(const Fit &fit) const
{
    const Slot &slot = m_slots[fit.blocker];
    Reason reason{.code = ReasonCode::ServedBy};
    if (slot.candidate != Slot::nobody)
        reason.followUp = m_employer.candidates[slot.candidate].followUp.id;
    if (slot.made) {
        reason.to = slot.day;
        reason.channel = slot.made->channel;
    }
    return reason;
}

const Slot *Timeline::tooNear(size_t index) const
{
    const size_t conflict = conflictOn(m_employer.candidates[index].followUp.due, index);
    return conflict == Slot::nobody ? nullptr : &m_slots[conflict];
}

QDate Timeline::lastContact(const Standing &standing, const Interview &interview) const
{
    QDate last;
    for (const Slot &slot : m_slots) {
        if (slot.standing == &standing && slot.interview == &interview
            && !slot.lastBlocked.isValid())
            last = last.isValid() ? std::max(last, slot.day) : slot.day;
    }
    if (!last.isValid())
        return last;
    for (const Candidate &candidate : m_employer.candidates) {
        if (candidate.agreed && candidate.done && candidate.standing == &standing
            && candidate.interview == &interview)
            last = std::max(last, candidate.done->at.date);
    }
    return last;
}

const Slot *Timeline::neighbour(const Standing &standing, QDate day) const
{
    const Slot *best = nullptr;
    for (const Slot &slot : m_slots) {
        if (slot.standing != &standing)
            continue;
        const bool isNearer = !best
            || (slot.day >= day ? best->day < day || slot.day < best->day
                                : best->day < day && slot.day > best->day);
        if (isNearer)
            best = &slot;
    }
    return best;
}

} // namespace Afterword
