// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opportunitychanges.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QList<FactChange> changed(const Opportunity &before, const Opportunity &after)
{
    if (before == after)
        return {};
    return {{.before = before, .after = after}};
}

} // namespace

Result<void> checked(const Opportunity &opportunity, const Dossier &dossier)
{
    if (opportunity.employer.trimmed().isEmpty())
        return Error{
            .what = u"the employer is missing"_s, .path = u"employer"_s, .expected = u"a name"_s};
    const auto isTheSame = [&](const Opportunity &other) {
        return other.id != opportunity.id && isOpen(other)
            && folded(other.employer) == folded(opportunity.employer)
            && folded(other.position) == folded(opportunity.position);
    };
    if (std::ranges::any_of(dossier.opportunities, isTheSame))
        return Error{.what = u"the opportunity is there already"_s,
            .path = u"position"_s,
            .expected = u"another position"_s};
    return {};
}

QList<FactChange> addedOpportunity(const Opportunity &opportunity)
{
    Opportunity added = opportunity;
    added.id = newId<struct OpportunityTag>();
    return {{.after = added}};
}

QList<FactChange> editedOpportunity(const Opportunity &form, const Dossier &dossier)
{
    const Opportunity *before = findOpportunity(dossier, form.id);
    if (!before)
        return {};
    Opportunity after = *before;
    after.employer = form.employer;
    after.position = form.position;
    after.place = form.place;
    after.timeZone = form.timeZone;
    after.region = form.region;
    after.playbook = form.playbook;
    return changed(*before, after);
}

QList<FactChange> removedOpportunity(const OpportunityId &id, const Dossier &dossier)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before)
        return {};
    return {{.before = *before}};
}

QList<FactChange> notedOpportunity(
    const OpportunityId &id, const QString &notes, const Dossier &dossier)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before)
        return {};
    Opportunity after = *before;
    after.notes = notes;
    return changed(*before, after);
}

} // namespace Afterword
