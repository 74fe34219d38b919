// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/etiquette.h"
#include "core/letters/letterwriter.h"
#include "core/session/session.h"

namespace Afterword {

/// How a letter is to be written; what is empty goes by the follow-up and its playbook.
struct LetterWish
{
    QString letter = {}; ///< name of the template
    QString tone = {}; ///< `warm`, `formal` or `brief`
    QString ownTemplates = {}; ///< folder of the seeker's own copies; empty: there are none
    LetterStyle style = {};
};

/// The letter for a follow-up as the facts stand.
Result<Letter> letterOf(
    const Session &session, const FollowUp &followUp, const LetterWish &wish = {});

/// The same, from what a template might say.
Result<Letter> letterFrom(const QString &templateText, const Session &session,
    const FollowUp &followUp, const LetterWish &wish);

/// The words that were sent, as the log has them; empty if it was done without any.
QString sentText(const Session &session, const FollowUp &followUp);

/// What is being written to others of the same interview, and has not left.
QList<ColleagueNote> draftsToColleagues(const Session &session, const FollowUp &followUp);

/// How many notes are begun and not sent. The draft of one that was sent stays, for whoever takes
/// the sending back.
int begunNotes(const Session &session);

/// The office days at the employer's place.
const RegionCalendar &calendarOf(const Session &session, const FollowUp &followUp);

} // namespace Afterword
