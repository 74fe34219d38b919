// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"
#include "core/dossier/opportunity.h"
#include "core/dossier/seeker.h"

namespace Afterword {

/// All the facts of one search. The order in its lists means nothing.
struct Dossier
{
    Seeker seeker = {};
    QList<Contact> contacts = {};
    QList<Opportunity> opportunities = {};

    bool operator==(const Dossier &) const = default;
};

/// Null if there is none; valid as long as the dossier is not changed.
const Contact *findContact(const Dossier &dossier, const ContactId &id);
const Opportunity *findOpportunity(const Dossier &dossier, const OpportunityId &id);
const Interview *findInterview(const Opportunity &opportunity, const InterviewId &id);

/// The employer's own, else the seeker's, else UTC.
QString timeZoneOf(const Dossier &dossier, const Opportunity &opportunity);

/// The employer's own, else the seeker's; may be empty.
QString regionOf(const Dossier &dossier, const Opportunity &opportunity);

} // namespace Afterword
