// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/rule.h"

#include <map>

namespace Afterword {

/// Whether a thank-you note names what the seeker can do: the sources disagree (practice A6).
enum class SkillsInNotes { LeftOut, WithKeywords };

/// The advice of one coach: rules, in the order in which they are shown on one day.
struct Playbook
{
    QString name; ///< as in `balanced`
    QString title = {};
    QString description = {};
    QString tone = {}; ///< of its letters: `warm`, `formal` or `brief`
    SkillsInNotes skills = SkillsInNotes::LeftOut;
    int paceDays = 7; ///< least number of days between two reminders to one employer
    int windowOpens = 14; ///< days after the interview: the usual window of decision
    int windowCloses = 21;
    QList<Rule> rules = {};

    bool operator==(const Playbook &) const = default;
};

/// Null if the playbook has no such rule.
const Rule *findRule(const Playbook &playbook, const QString &id);

/// The playbooks at hand and which of them is followed where an opportunity names none.
struct Playbooks
{
    Playbook standard;
    std::map<QString, Playbook> byName = {};

    bool operator==(const Playbooks &) const = default;
};

/// The one called `name`; the standard one if that is empty or not known.
const Playbook &playbookNamed(const Playbooks &playbooks, const QString &name);

} // namespace Afterword
