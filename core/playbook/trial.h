// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include <map>

namespace Afterword {

/// What the seeker tries to change in a playbook, before it is kept.
struct PlaybookTrial
{
    Playbook base; ///< as it is now
    QString tone = {};
    SkillsInNotes skills = SkillsInNotes::LeftOut;
    int paceDays = 7;
    int windowOpens = 14;
    int windowCloses = 21;
    QStringList rulesOff = {}; ///< ids of rules not to be followed
    std::map<QString, int> due = {}; ///< by rule: the count of its due day, where it is another

    bool operator==(const PlaybookTrial &) const = default;
};

/// A trial that changes nothing yet.
PlaybookTrial trialOf(const Playbook &playbook);

/// The playbook with the changes made, sound in any case: a window closes no sooner than it opens,
/// and the window of a rule moves with its due day.
Playbook triedOut(const PlaybookTrial &trial);

/// Whether it would be another playbook than its base.
bool isChanged(const PlaybookTrial &trial);

/// The least and the most that the count of the rule's due day may be.
std::pair<int, int> dueRange(const Rule &rule);

} // namespace Afterword
