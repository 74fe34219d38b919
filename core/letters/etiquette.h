// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrequest.h"
#include "core/writing/text/finding.h"

namespace Afterword {

/// What a note should not sound like, whoever gets it: pressure, empty phrases, apologies, pay,
/// shouting, shorthand, and sentences that are too long or begin alike.
QList<Finding> checkTone(const QString &text);

/// What the letter that `about` asks for should say: thanks, something of the interview,
/// interest, the next step, who helped, a closing that goes with the greeting, and skills or
/// none, as the playbook has it. A script is spoken and may leave all this out.
QList<Finding> checkContent(const QString &text, const LetterRequest &about);

/// A note to somebody else about the same interview.
struct ColleagueNote
{
    QString name; ///< whose it is
    QString text;
};

/// The notes of thanks that were sent to others of the interview that `about` is about.
QList<ColleagueNote> notesToColleagues(const LetterRequest &about);

/// Colleagues show each other what they got (practice A2): what reads like another note.
QList<Finding> checkSameness(const QString &text, const QList<ColleagueNote> &others);

/// How much of `one` is in `other` as well, in per cent; greeting and closing left aside.
int sharedPercent(const QString &one, const QString &other);

/// All of them, and `checkLetter()`, in order.
QList<Finding> checkEtiquette(const QString &text, const LetterRequest &about);

/// The words of the dossier that no dictionary has: names, employers, places, positions.
QStringList knownWords(const Dossier &dossier);

} // namespace Afterword
