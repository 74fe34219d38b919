// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/planner/plan.h"

namespace Afterword {

/// What came of a call, as the seeker says it when it is over.
struct CallResult
{
    LogOutcome outcome = LogOutcome::Spoke; ///< `Spoke`, `Voicemail` or `NoAnswer`
    QString remark = {};

    bool operator==(const CallResult &) const = default;
};

/// The changes that log a call made for `followUp`. One that nobody answered is written down too,
/// but leaves the follow-up to be done. Empty if the opportunity is gone.
QList<FactChange> called(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now,
    const CallResult &result);

} // namespace Afterword
