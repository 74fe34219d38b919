// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/occurrencestore.h"
#include "core/reminders/evaluate.h"

#include <optional>

namespace Afterword {

/// Keeps the book of who was told of what. What is to be said is written down first: killed in
/// between, it is said at the next start; killed after it, it is said again only if nobody
/// answered.
class ReminderBook final
{
public:
    /// What was said before and not answered will be said again. The store must outlive the book.
    static Result<ReminderBook> open(OccurrenceStore &store);

    /// What is to be said now. It is said even if it cannot be written down, which is tried again
    /// at the next look.
    QList<Alert> look(const QList<Reminder> &wanted, const ReminderMoment &moment,
        const ReminderSettings &settings);

    /// The seeker answered what was said of `followUp`; of the day as a whole if it is empty.
    void answer(const FollowUpId &followUp, const QString &by, const QDateTime &now);

    /// What was said and not answered, of `wanted`.
    QList<Reminder> unanswered(const QList<Reminder> &wanted) const;

    /// When to look next, apart from changes; invalid: never.
    const QDateTime &nextWake() const { return m_nextWake; }
    /// Why not everything could be read or written down at the last look; none: all was.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// How many are held in memory.
    size_t size() const { return m_known.size(); }

private:
    explicit ReminderBook(OccurrenceStore &store);

    Result<void> recall(const QList<Reminder> &wanted);
    void keep(const QList<Occurrence> &changed);
    void forgetSettled(const QList<Reminder> &wanted);

    OccurrenceStore *m_store;
    Occurrences m_known;
    std::map<QString, Occurrence> m_unkept; ///< what the store refused
    QDateTime m_before;
    QDateTime m_nextWake;
    std::optional<Error> m_trouble;
};

} // namespace Afterword
