// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace Afterword {

/// What the seeker does to be ready for the next round, as changes of facts. Empty where the
/// opportunity or the interview is gone, or nothing changes.

/// The figures before an offer comes (practice C3).
QList<FactChange> salarySet(const Dossier &dossier, const OpportunityId &id, const Salary &salary);

/// What an interview showed to be missing (practice C4). Their order must stay: the follow-up
/// about a gap is named by its place.
QList<FactChange> gapsSet(const Dossier &dossier, const OpportunityId &id,
    const InterviewId &interview, const QList<Gap> &gaps);

} // namespace Afterword
