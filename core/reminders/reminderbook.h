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

    /// Somebody is awake at `now`: whether a look may find anything, if nothing else has changed.
    /// Every few minutes it is written down, so that the next start knows how long nobody was.
    bool attend(const QDateTime &now);
    /// Nobody is awake from `now` on, until the next start.
    void rest(const QDateTime &now);

    /// What is to be said when it was last attended. It is said even if it cannot be written down,
    /// which is tried again at the next look.
    QList<Alert> look(
        const QList<Reminder> &wanted, const QString &here, const ReminderSettings &settings);

    /// When to attend next, apart from changes: when something may be to be said, and twice a
    /// minute in any case, should neither clock nor machine tell that it is late.
    QDateTime nextLook() const;

    /// The seeker answered what was said of `followUp`; of the day as a whole if it is empty.
    void answer(const FollowUpId &followUp, const QString &by, const QDateTime &now);

    /// What was said and not answered, of what was wanted at the last look.
    QList<Reminder> unanswered() const;
    /// What was wanted at the last look, with its instants.
    const QList<TimedReminder> &wanted() const { return m_timed; }

    /// When something may be to be said; invalid: nothing waits.
    const QDateTime &nextWake() const { return m_nextWake; }
    /// Why not everything could be read or written down at the last look; none: all was.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// How many are held in memory.
    size_t size() const { return m_known.size(); }

private:
    explicit ReminderBook(OccurrenceStore &store);

    void noteAbsence(const QDateTime &now);
    void giveSignOfLife();
    Result<void> recall();
    void keep(const QList<Occurrence> &changed);
    void forgetSettled();

    OccurrenceStore *m_store;
    Occurrences m_known;
    Occurrences m_unkept; ///< what the store refused
    QList<Reminder> m_wanted;
    ReminderSettings m_settings;
    QString m_here;
    QList<TimedReminder> m_timed; ///< made of these three
    QDateTime m_before; ///< when it was attended before the last time
    QDateTime m_now; ///< when it was attended last
    QDateTime m_lookedAt;
    QDateTime m_nextWake;
    QDateTime m_awakeUntil; ///< the last sign of life that was written down
    std::optional<Absence> m_absence; ///< the last one
    std::optional<Error> m_trouble;
};

} // namespace Afterword
