// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderbook.h"

#include <algorithm>
#include <set>

namespace Afterword {

ReminderBook::ReminderBook(OccurrenceStore &store)
    : m_store(&store)
{
}

Result<ReminderBook> ReminderBook::open(OccurrenceStore &store)
{
    const Result<QList<Occurrence>> kept = store.openOccurrences();
    if (!kept)
        return kept.error();
    ReminderBook book(store);
    for (const Occurrence &occurrence : afresh(*kept))
        book.m_known.insert_or_assign(occurrence.key, occurrence);
    return book;
}

/// Fetches what is wanted again after it was settled.
Result<void> ReminderBook::recall(const QList<Reminder> &wanted)
{
    QStringList keys;
    for (const Reminder &reminder : wanted) {
        const QString key = occurrenceKey(reminder);
        if (!reminder.isOver && !m_known.contains(key))
            keys.append(key);
    }
    if (keys.isEmpty())
        return {};
    const Result<QList<Occurrence>> found = m_store->occurrences(keys);
    if (!found)
        return found.error();
    for (const Occurrence &occurrence : *found)
        m_known.insert_or_assign(occurrence.key, occurrence);
    return {};
}

void ReminderBook::keep(const QList<Occurrence> &changed)
{
    for (const Occurrence &occurrence : changed) {
        m_known.insert_or_assign(occurrence.key, occurrence);
        m_unkept.insert_or_assign(occurrence.key, occurrence);
    }
    if (m_unkept.empty())
        return;
    QList<Occurrence> all;
    for (const auto &[key, occurrence] : m_unkept)
        all.append(occurrence);
    if (const Result<void> kept = m_store->keepOccurrences(all); !kept)
        m_trouble = kept.error();
    else
        m_unkept.clear();
}

/// What is settled and not wanted is in the store, if it is ever wanted again.
void ReminderBook::forgetSettled(const QList<Reminder> &wanted)
{
    std::set<QString> keys;
    for (const Reminder &reminder : wanted)
        keys.insert(occurrenceKey(reminder));
    std::erase_if(m_known, [&](const auto &entry) {
        return !isOpen(entry.second) && !keys.contains(entry.first)
            && !m_unkept.contains(entry.first);
    });
}

QList<Alert> ReminderBook::look(
    const QList<Reminder> &wanted, const ReminderMoment &moment, const ReminderSettings &settings)
{
    m_trouble.reset();
    if (const Result<void> recalled = recall(wanted); !recalled) {
        // Nothing is said that may have been said before; the next look tries again.
        m_trouble = recalled.error();
        return {};
    }
    ReminderMoment present = moment;
    present.before = m_before;
    const Evaluation found = evaluate(m_known, wanted, present, settings);
    m_before = moment.now.toUTC();
    m_nextWake = found.nextWake;
    keep(found.changed);
    if (!found.changed.isEmpty())
        forgetSettled(wanted);
    return found.toShow;
}

void ReminderBook::answer(const FollowUpId &followUp, const QString &by, const QDateTime &now)
{
    QList<Occurrence> answered;
    for (const auto &[key, occurrence] : m_known) {
        if (occurrence.followUp != followUp || occurrence.state != OccurrenceState::Shown)
            continue;
        answered.append(occurrence);
        answered.last().state = OccurrenceState::Acknowledged;
        answered.last().settledAt = now.toUTC();
        answered.last().settledBy = by;
    }
    keep(answered);
}

QList<Reminder> ReminderBook::unanswered(const QList<Reminder> &wanted) const
{
    QList<Reminder> open;
    for (const Reminder &reminder : wanted) {
        const auto known = m_known.find(occurrenceKey(reminder));
        if (known != m_known.end() && known->second.state == OccurrenceState::Shown)
            open.append(reminder);
    }
    return open;
}

} // namespace Afterword
