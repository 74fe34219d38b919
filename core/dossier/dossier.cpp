// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

template<typename Fact, typename FactId>
const Fact *find(const QList<Fact> &facts, const FactId &id)
{
    const auto found = std::ranges::find(facts, id, &Fact::id);
    return found == facts.end() ? nullptr : &*found;
}

} // namespace

const Contact *findContact(const Dossier &dossier, const ContactId &id)
{
    return find(dossier.contacts, id);
}

const Opportunity *findOpportunity(const Dossier &dossier, const OpportunityId &id)
{
    return find(dossier.opportunities, id);
}

const Interview *findInterview(const Opportunity &opportunity, const InterviewId &id)
{
    return find(opportunity.interviews, id);
}

QString timeZoneOf(const Dossier &dossier, const Opportunity &opportunity)
{
    if (!opportunity.timeZone.isEmpty())
        return opportunity.timeZone;
    return dossier.seeker.timeZone.isEmpty() ? u"UTC"_s : dossier.seeker.timeZone;
}

QString regionOf(const Dossier &dossier, const Opportunity &opportunity)
{
    return opportunity.region.isEmpty() ? dossier.seeker.region : opportunity.region;
}

} // namespace Afterword
