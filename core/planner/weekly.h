// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/timeline.h"

#include <optional>

namespace Afterword {

/// The reminders about one opportunity that follow reminders, by one rule: each from the one
/// before, up to the rule's last day.
class WeeklyChain final
{
public:
    /// For the reminders about `interview`.
    WeeklyChain(const Rule &rule, const Standing &standing, const Interview &interview,
        const ContactIndex &contacts);

    /// Adds to `employer` the weekly reminders that were made already, in order of time.
    void claimMade(Employer &employer);
    /// The days to which the seeker put weekly reminders that are still to be made.
    std::vector<QDate> decidedDays(const Employer &employer) const;
    /// The one after the last contact in `timeline`; none if the chain has come to its end. Those
    /// that the seeker skipped are added to `employer` on the way.
    std::optional<Candidate> next(Employer &employer, const Timeline &timeline);
    /// The one that `next` gave has its day.
    void advance() { ++m_ordinal; }
    /// Nothing more fits.
    void end() { m_hasEnded = true; }

private:
    Candidate made(int ordinal, QDate follows) const;
    void claim(ExtraReminder &extra, QDate follows, Employer &employer);
    QString idPrefix() const;
    bool isOver() const;

    const Rule &m_rule;
    const Standing &m_standing;
    const Interview &m_interview;
    const ContactIndex &m_contacts;
    int m_ordinal = 1;
    QDate m_skippedOn;
    bool m_hasEnded = false;
};

} // namespace Afterword
