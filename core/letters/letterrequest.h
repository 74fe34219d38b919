// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterstyle.h"
#include "core/planner/plan.h"

namespace Afterword {

/// What a letter is made from. It refers to what it was given, so it does not outlive it.
struct LetterRequest
{
    const Dossier &dossier;
    const FollowUp &followUp;
    const Playbook &playbook; ///< for its tone and what it says of skills
    QDate today; ///< at the seeker's place
    QString letter = {}; ///< name of the template; empty: the one that fits the follow-up
    QString ownTemplates = {}; ///< folder of the seeker's own copies; empty: there are none
    LetterStyle style = {}; ///< for how it spells dates
};

/// The template that fits: the follow-up's own, a script where it is a call, and a letter where
/// the script was meant but it goes in writing. Empty if it has none.
QString letterNameFor(const FollowUp &followUp);

} // namespace Afterword
