// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/standing.h"

namespace Afterword {

/// A follow-up in the making, and what the steps of the planner need to know of it.
struct Candidate
{
    enum class Fate {
        Open,
        Served, ///< stays in the plan; something else does its work
        Dropped, ///< is not asked any more, and was not done
    };

    FollowUp followUp;
    const Rule *rule = nullptr;
    int ruleIndex = 0; ///< its place in the playbook
    const Standing *standing = nullptr;
    const Contact *contact = nullptr; ///< null: the seeker alone, or nobody is known
    const Interview *interview = nullptr; ///< null: not about one interview
    WallTime event = {}; ///< when what it follows happened or will happen
    const Promise *promise = nullptr; ///< for what follows a promise
    const LogEntry *agreed = nullptr; ///< for a callback: the entry that agreed on it
    const LogEntry *done = nullptr; ///< the entry that answers it
    const Decision *decision = nullptr; ///< the last one about it
    QDate earliest = {}; ///< nothing may be planned before it; invalid: no bound
    QDate heldUntil = {}; ///< last day of what holds it
    ReasonCode heldBy = ReasonCode::HeldForPromise;
    bool isMain = false; ///< to the main interviewer
    bool isAlreadyDone = false; ///< the facts show it done, though no entry says so
    Fate fate = Fate::Open;
};

/// Whether it still has to be placed: neither done nor served nor dropped nor skipped.
bool isToBePlaced(const Candidate &candidate);

/// The stable name of a follow-up, as in `thank-you.interviewer/acme/acme-1/ana/1`.
FollowUpId followUpId(const Rule &rule, const Candidate &candidate, const QString &ordinal);

/// The name that the same follow-up has where it is for `to` instead of `from`.
FollowUpId followUpFor(const FollowUpId &id, const ContactId &from, const ContactId &to);

/// The day that `moment` means for this candidate. Reasons of a shift are not given here.
QDate dayOf(const Moment &moment, const Candidate &candidate);

} // namespace Afterword
