// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/planner/plan.h"

namespace Afterword {

/// What came of a call, as the seeker says it when it is over.
struct CallResult
{
    LogOutcome outcome = LogOutcome::Spoke;
    WallTime callbackAt = {}; ///< for `CallbackAgreed`; with `NoAnswer`, when to try again
    CallbackBy callbackBy = CallbackBy::Seeker; ///< `NoAnswer` by `Employer`: they did not call
    QDate newPromise = {}; ///< for `NewPromise`; with `Offer`, when they want the seeker's answer
    QString remark = {};

    bool operator==(const CallResult &) const = default;
};

/// The changes that log a call made for `followUp`, one of the plan or a `freeCall`. One that
/// nobody answered is written down too, but leaves the follow-up to be done, at another time if
/// one is named. A talk that agreed on nothing is logged as one. An offer or a refusal ends the
/// waiting. Empty if the opportunity is gone.
QList<FactChange> called(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now,
    const CallResult &result);

/// A call that nothing asked for, to somebody of an opportunity; it has no id and is in no plan.
FollowUp freeCall(const Opportunity &opportunity, const ContactId &contact, QDate today);

} // namespace Afterword
