// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "core/dossier/logentry.h"
#include "core/playbook/moment.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Afterword {

/// What a rule follows.
enum class Event {
    InterviewScheduled,
    InterviewHeld,
    PromisePassed,
    CallbackAgreed,
    GapNoted,
    ConnectionFound,
    ReminderSent,
    OutcomeOffer,
    OutcomeNotHired,
    Silence,
};

/// Whom a rule makes the seeker turn to.
enum class Audience {
    Yourself,
    EachInterviewer,
    EveryoneElse, ///< met on the day, helped, or introduced the seeker
    MainInterviewer,
    ThatPerson, ///< with whom a callback was agreed
    Insider, ///< a contact of the network who works there
};

/// When a silence speaks to the seeker.
enum class SilenceAbout {
    None,
    FewOpportunities, ///< fewer than three other open opportunities; asks again every week
    NoAnswer, ///< the last reminder stayed unanswered past the window of decision
};

/// One piece of advice as data: what it follows, whom it concerns, how, when and why.
struct Rule
{
    QString id; ///< as in `thank-you.interviewer`
    Event follows = Event::InterviewHeld;
    SilenceAbout silence = SilenceAbout::None; ///< for `Event::Silence`
    int fromRound = 1; ///< only for interviews of this round or later
    bool isOnlyIfAsked = false; ///< only if they asked the seeker to keep in touch
    Audience audience = Audience::Yourself;
    QList<Channel> channels = {}; ///< in order of preference
    bool rotates = false; ///< takes the channel after the last reminder's, not the first
    Moment opens = {};
    Moment due = {};
    std::optional<Moment> closes = {};
    int grace = 0; ///< days after `due` that are still in time
    bool countsTowardPace = false; ///< it is a reminder
    bool waitsForPromise = false;
    LogKind kind = LogKind::Task; ///< of the log entry that answers it
    QString letter = {}; ///< name of the letter it uses
    QString thirdByPost = {}; ///< the letter instead, for a third or later reminder by post
    QString why = {}; ///< one sentence for a person
    QStringList sources = {}; ///< of the advice, as in `000`

    bool operator==(const Rule &) const = default;
};

} // namespace Afterword
