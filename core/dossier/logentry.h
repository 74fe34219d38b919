// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/dossier/channel.h"
#include "core/dossier/ids.h"

#include <QList>

namespace Afterword {

/// What was done or received; `Answer` is for what the employer decided.
enum class LogKind {
    ThankYou,
    Call,
    Inquiry,
    Letter,
    Callback,
    Outreach,
    Feedback,
    StayWarm,
    Task,
    Answer,
};

enum class LogOutcome {
    Sent,
    Spoke,
    Voicemail,
    NoAnswer,
    CallbackAgreed,
    NewPromise,
    Offer,
    NotHired,
    Done,
};

/// Who calls when a call was agreed.
enum class CallbackBy { Seeker, Employer };

/// One line of what was done or received for an opportunity.
struct LogEntry
{
    LogEntryId id;
    LogKind kind = LogKind::Task;
    Channel channel = Channel::Task;
    QList<ContactId> with = {};
    WallTime at = {}; ///< at the employer's place
    LogOutcome outcome = LogOutcome::Done;
    WallTime callbackAt = {}; ///< for `CallbackAgreed`, at the employer's place
    CallbackBy callbackBy = CallbackBy::Seeker;
    QDate newPromise = {}; ///< for `NewPromise`; with `Offer`, when they want the seeker's answer
    FollowUpId followUp = {}; ///< the follow-up that this answers, if it names one
    QString text = {}; ///< what was sent, to the letter, or a remark

    bool operator==(const LogEntry &) const = default;
};

} // namespace Afterword
