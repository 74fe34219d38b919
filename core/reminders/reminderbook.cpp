// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderbook.h"

#include <QSet>

#include <algorithm>

namespace Afterword {

namespace {

constexpr qint64 secondsOfBelt = 30;
// A write that survives a power cut costs the disk more than it tells.
constexpr qint64 secondsBetweenSignsOfLife = qint64{5} * 60;

} // namespace

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
    // Without it, only the words for a gap are lost.
    if (const Result<QDateTime> awakeUntil = store.awakeUntil())
        book.m_awakeUntil = *awakeUntil;
    for (const Occurrence &occurrence : afresh(*kept))
        book.m_known.insert_or_assign(occurrence.key, occurrence);
    return book;
}

bool ReminderBook::attend(const QDateTime &now)
{
    noteAbsence(now);
    m_before = m_lookedAt.isValid() ? m_now : QDateTime();
    m_now = now.toUTC();
    const bool isSoundBeat = m_awakeUntil.isValid() && m_awakeUntil <= m_now;
    if (!isSoundBeat || m_awakeUntil.secsTo(m_now) >= secondsBetweenSignsOfLife)
        giveSignOfLife();
    const bool mayRest = !m_trouble && m_lookedAt.isValid() && m_lookedAt <= m_now
        && (!m_nextWake.isValid() || m_now < m_nextWake);
    return !mayRest;
}

void ReminderBook::noteAbsence(const QDateTime &now)
{
    const std::optional<Absence> absence = m_now.isValid()
        ? absenceBetween(m_now, now, AbsenceCause::Asleep)
        : absenceBetween(m_awakeUntil, now, AbsenceCause::NotRunning);
    if (absence)
        m_absence = absence;
}

/// One that cannot be written down is tried again at the next look.
void ReminderBook::giveSignOfLife()
{
    if (m_store->keepAwakeUntil(m_now))
        m_awakeUntil = m_now;
}

void ReminderBook::rest(const QDateTime &now)
{
    m_now = now.toUTC();
    giveSignOfLife();
}

QDateTime ReminderBook::nextLook() const
{
    const QDateTime belt = QDateTime::fromSecsSinceEpoch(
        (m_now.toSecsSinceEpoch() / secondsOfBelt + 1) * secondsOfBelt, Qt::UTC);
    return m_nextWake.isValid() && m_now < m_nextWake ? std::min(m_nextWake, belt) : belt;
}

/// Fetches what is wanted again after it was settled.
Result<void> ReminderBook::recall()
{
    QStringList keys;
    for (const TimedReminder &wanted : m_timed) {
        if (!wanted.reminder.isOver && !m_known.contains(wanted.key))
            keys.append(wanted.key);
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
void ReminderBook::forgetSettled()
{
    QSet<QString> keys;
    for (const TimedReminder &wanted : m_timed)
        keys.insert(wanted.key);
    std::erase_if(m_known, [&](const auto &entry) {
        return !isOpen(entry.second) && !keys.contains(entry.first)
            && !m_unkept.contains(entry.first);
    });
}

QList<Alert> ReminderBook::look(
    const QList<Reminder> &wanted, const QString &here, const ReminderSettings &settings)
{
    const bool isNew = wanted != m_wanted || here != m_here || settings != m_settings;
    if (isNew) {
        m_wanted = wanted;
        m_here = here;
        m_settings = settings;
        m_timed = timed(wanted, settings, here);
    }
    const bool mayLack = isNew || !m_lookedAt.isValid() || m_trouble;
    m_trouble.reset();
    if (const Result<void> recalled = mayLack ? recall() : Result<void>(); !recalled) {
        // Nothing is said that may have been said before; the next look tries again, as the first.
        m_trouble = recalled.error();
        m_lookedAt = {};
        return {};
    }
    const Evaluation found
        = evaluate(m_known, m_timed, {m_now, m_here, m_before, m_absence}, m_settings);
    m_lookedAt = m_now;
    m_nextWake = found.nextWake;
    keep(found.changed);
    // So that what is said now is never told to have been missed.
    if (!found.toShow.isEmpty())
        giveSignOfLife();
    if (isNew)
        forgetSettled();
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

QList<Reminder> ReminderBook::unanswered() const
{
    QList<Reminder> open;
    for (const TimedReminder &wanted : m_timed) {
        const auto known = m_known.find(wanted.key);
        if (known != m_known.end() && known->second.state == OccurrenceState::Shown)
            open.append(wanted.reminder);
    }
    return open;
}

} // namespace Afterword
