// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/decision.h"
#include "core/dossier/interview.h"
#include "core/dossier/logentry.h"

#include <optional>

namespace Afterword {

enum class Stage { Applied, Interviewing, Waiting, Offer, Hired, NotHired, Withdrawn, Closed };

enum class OutcomeKind { Offer, NotHired, Withdrawn };

/// How it ended, and when.
struct Outcome
{
    OutcomeKind kind = OutcomeKind::Offer;
    QDate on = {};

    bool operator==(const Outcome &) const = default;
};

/// What the work pays and what the seeker wants; whole units of `currency` a year, 0: not known.
struct Salary
{
    QString currency = {}; ///< ISO 4217
    double typicalLow = 0;
    double typicalHigh = 0;
    double target = 0;
    double walkAway = 0;
    QString notes = {};

    bool operator==(const Salary &) const = default;
};

/// One position at one employer, with all that happened about it. It is stored, undone and
/// planned as one.
struct Opportunity
{
    OpportunityId id;
    QString employer = {};
    QString position = {};
    QString place = {};
    QString timeZone = {}; ///< IANA name of the employer's place; empty: the seeker's
    QString region = {}; ///< ISO 3166, for holidays; empty: the seeker's
    QString playbook = {}; ///< its name, if not the default one
    Stage stage = Stage::Waiting;
    std::optional<Outcome> outcome = {};
    Salary salary = {};
    QList<Interview> interviews = {};
    QList<LogEntry> log = {};
    QList<Decision> decisions = {};
    QString notes = {}; ///< the seeker's own words, for nobody else

    bool operator==(const Opportunity &) const = default;
};

/// What they answered: the outcome, else what the last answer in the log says. An entry of the kind
/// `Answer` that is neither offer nor refusal, as a new date, takes earlier ones back.
std::optional<Outcome> outcomeOf(const Opportunity &opportunity);

/// Whether the search still goes on here: nobody has ended it, or they invited again afterwards.
bool isOpen(const Opportunity &opportunity);

} // namespace Afterword
