// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preparationchanges.h"

#include <algorithm>

namespace Afterword {

namespace {

QList<FactChange> changeOf(const Opportunity &before, const Opportunity &after)
{
    if (before == after)
        return {};
    return {{.before = before, .after = after}};
}

} // namespace

QList<FactChange> salarySet(const Dossier &dossier, const OpportunityId &id, const Salary &salary)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before)
        return {};
    Opportunity after = *before;
    after.salary = salary;
    return changeOf(*before, after);
}

QList<FactChange> gapsSet(const Dossier &dossier, const OpportunityId &id,
    const InterviewId &interview, const QList<Gap> &gaps)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before)
        return {};
    Opportunity after = *before;
    const auto found = std::ranges::find(after.interviews, interview, &Interview::id);
    if (found != after.interviews.end())
        found->gaps = gaps;
    return changeOf(*before, after);
}

} // namespace Afterword
