// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/candidate.h"

namespace Afterword {

/// The first office day on or after `day`; says in `because` what moved it.
QDate movedToOfficeDay(const RegionCalendar &region, QDate day, QList<Reason> &because);

/// Says which holiday lengthened a window that is counted in office days.
void explainOfficeDays(const Candidate &candidate, QList<Reason> &because);

/// Says that only weekends are known of the region, if that is so.
void explainRegion(const Candidate &candidate, QList<Reason> &because);

} // namespace Afterword
