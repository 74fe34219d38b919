// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterchecks.h"
#include "core/letters/letterwriter.h"
#include "core/session/session.h"

namespace Afterword {

/// The letter for a follow-up as the facts stand; an empty name takes the one that fits.
Result<Letter> letterOf(
    const Session &session, const FollowUp &followUp, const QString &letterName);

/// What to look at again in the text of that follow-up's letter.
QList<Finding> findingsIn(const Session &session, const FollowUp &followUp, const QString &text);

/// The words that were sent, as the log has them; empty if it was done without any.
QString sentText(const Session &session, const FollowUp &followUp);

/// The office days at the employer's place.
const RegionCalendar &calendarOf(const Session &session, const FollowUp &followUp);

} // namespace Afterword
