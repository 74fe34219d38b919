// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "core/dossier/ids.h"

#include <QDate>
#include <QString>

namespace Afterword {

/// Why a follow-up is there, and each step that moved it. `ui/text` makes the sentences; the
/// comment names the arguments that are set.
enum class ReasonCode {
    Rule, ///< what (the rule), source
    MainFirst, ///< the main interviewer's note comes first
    AskedToKeepInTouch,
    MovedWeekend, ///< from, to
    MovedHoliday, ///< from, to, what (the holiday)
    MovedPace, ///< from, to, count (days of the pace)
    HeldForPromise, ///< to (the promised date)
    HeldForCallback, ///< to (the agreed day)
    ServedBy, ///< followUp; or to and channel, if it was something sent
    Rotated, ///< channel (the last one)
    NoAddress, ///< channel (the first one wished for)
    TooLateByPost, ///< to (when the post would arrive)
    ArrivesBy, ///< to (on the desk)
    StrongPoints, ///< the third reminder, by post, is the letter of strong points
    TheyCall, ///< to (the agreed day): they said that they would call
    TheyDidNotCall, ///< to (the agreed day)
    Done, ///< to (the day), channel
    Late, ///< count (days after it closed)
    Missed, ///< to (the day it closed)
    Answered, ///< to (the day of the answer): nothing more is asked
    Snoozed, ///< to
    Moved, ///< from, to
    Skipped,
    BreaksPace, ///< the seeker's own date is nearer to another reminder (to) than the pace
    PlaybookUnknown, ///< what (its name): the standard one was used
    RegionUnknown, ///< what (the region): only weekends are known
    SamePerson, ///< what (the other employer), to: one person is written to twice
    SameTime, ///< what (the other employer), to: two callbacks at once
    OfferEndsFirst, ///< what (the other employer), to: an offer ends before this promised date
};

/// One reason, as a code with its arguments.
struct Reason
{
    ReasonCode code = ReasonCode::Rule;
    QString source = {}; ///< of the advice, as in `000 001`; empty: the program's own
    QString what = {};
    QDate from = {};
    QDate to = {};
    int count = 0;
    Channel channel = Channel::Task;
    FollowUpId followUp = {};

    bool operator==(const Reason &) const = default;
};

} // namespace Afterword
