// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/ids.h"

#include <QDateTime>
#include <QString>

namespace Afterword {

/// How far one reminder has come.
enum class OccurrenceState {
    Pending, ///< its time has not come, or it is to be told again after a new start
    Shown, ///< the seeker was told, and has not answered
    Acknowledged, ///< the seeker answered
    Snoozed, ///< put off: until `due`, or, if it was shown, by a decision that made another one
    Cancelled, ///< not wanted any more
};

/// That the seeker is, or was, told of one follow-up at one time. Not a fact: nothing is planned
/// from it, and it does not stand in the journal.
struct Occurrence
{
    QString key; ///< of what it is made of: see `occurrenceKey`
    FollowUpId followUp = {}; ///< empty: of the day as a whole
    QDateTime due = {}; ///< UTC; when it is to speak, but for quiet hours
    OccurrenceState state = OccurrenceState::Pending;
    QDateTime shownAt = {}; ///< UTC; invalid: it was not
    QDateTime settledAt = {}; ///< UTC; when the seeker answered
    QString settledBy = {}; ///< the word for the answer

    bool operator==(const Occurrence &) const = default;
};

/// Whether it is still to be shown: its time has not come, or was put off by the program.
inline bool isWaiting(const Occurrence &occurrence)
{
    return occurrence.state == OccurrenceState::Pending
        || (occurrence.state == OccurrenceState::Snoozed && !occurrence.shownAt.isValid());
}

/// Whether it is waiting, or was shown and not answered.
inline bool isOpen(const Occurrence &occurrence)
{
    return isWaiting(occurrence) || occurrence.state == OccurrenceState::Shown;
}

/// Whether nothing need be kept of it: it is not wanted, and nobody was told.
inline bool isWithoutTrace(const Occurrence &occurrence)
{
    return occurrence.state == OccurrenceState::Cancelled && !occurrence.shownAt.isValid();
}

} // namespace Afterword
