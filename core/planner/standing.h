// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Afterword {

/// The cards, found by id and by employer.
class ContactIndex final
{
public:
    explicit ContactIndex(const QList<Contact> &contacts);

    const Contact *find(const ContactId &id) const; ///< null if there is none
    /// Those of the network at an employer (its folded name), by id.
    std::vector<const Contact *> insiders(const QString &employer) const;

private:
    QHash<ContactId, const Contact *> m_byId;
    QHash<QString, std::vector<const Contact *>> m_insiders;
};

/// A date by which they said they would answer.
struct Promise
{
    QDate on;
    WallTime madeAt;
    QString key; ///< of the fact it stands in; stays the same for ever
};

/// An answer of the employer's that ends the asking.
struct Answer
{
    OutcomeKind kind = OutcomeKind::Offer;
    QDate on;
};

/// How one opportunity stands now: its facts in order of time, and what follows from them alone.
/// Points into the dossier and the advice.
struct Standing
{
    const Opportunity *opportunity = nullptr;
    const Playbook *playbook = nullptr;
    const RegionCalendar *region = nullptr;
    QString regionCode = {};
    WallTime now = {}; ///< at the employer's place
    std::vector<const Interview *> held = {}; ///< by start
    std::vector<const Interview *> scheduled = {}; ///< by start
    std::vector<const LogEntry *> log = {}; ///< by time
    std::vector<Promise> promises = {}; ///< by the time they were made
    std::vector<const LogEntry *> callbacks = {}; ///< entries that agreed on one, by time
    std::optional<Answer> answer = {};
    bool isClosed = false; ///< withdrawn, hired or given up: nothing more is asked
};

/// `now` is the wall time at the employer's place.
Standing standingOf(const Dossier &dossier, const Opportunity &opportunity, const Advice &advice,
    const WallTime &now);

/// The interview that was the latest one at `at`; null if it was before all of them.
const Interview *interviewAt(const Standing &standing, const WallTime &at);

/// The interview after `interview`, held or scheduled; null if there is none.
const Interview *interviewAfter(const Standing &standing, const Interview &interview);

/// Whether an entry is a reminder that reached the employer, or at least their desk.
bool isReminder(const LogEntry &entry);

} // namespace Afterword
