// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Afterword {

/// A day of a rule's window, relative to what the rule follows.
struct Moment
{
    enum class Kind {
        Days, ///< calendar days after the event; negative: before it
        OfficeDays, ///< office days after the event, at least one
        InterviewDay, ///< calendar days after the interview, whatever the event
        NextInterview, ///< the next interview at that employer, else `count` days; 0: never
    };

    Kind kind = Kind::Days;
    int count = 0;

    bool operator==(const Moment &) const = default;
};

/// Reads `same day`, `5 days`, `1 day before`, `2 office days`, `day 21`, `next interview` or
/// `next interview or 10 days`.
Result<Moment> momentFromString(const QString &text);

/// What `momentFromString` reads.
QString toString(const Moment &moment);

} // namespace Afterword
