// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/pages/destination.h"

#include <optional>

namespace Afterword {

/// Something that was or will be with one person, in words, and where it is shown.
struct PersonEvent
{
    QDate day;
    QString text = {}; ///< "27 May · first interview"
    Destination destination = ShowToday{};

    bool operator==(const PersonEvent &) const = default;
};

/// What has been with a person, oldest first, then what is planned. Of many the last and the next.
QList<PersonEvent> eventsWith(const ContactId &person, const Dossier &dossier, const Plan &plan);

/// What a person is talked to about: where they were met last, else what there is with their
/// employer; null if nothing.
const Opportunity *opportunityWith(const Contact &person, const Dossier &dossier);

/// How to call a person: what the plan asks for, else a call about their opportunity, else the
/// number alone; none if nothing of that is there.
std::optional<Destination> callTo(
    const ContactId &person, const Dossier &dossier, const Plan &plan);
/// A message to the first address of a person; none if they have none.
std::optional<Destination> mailTo(const ContactId &person, const Dossier &dossier);

/// The next letter to write to a person; none if none is planned.
std::optional<FollowUpId> nextLetterTo(const ContactId &person, const Plan &plan);
/// The next call to make.
std::optional<FollowUpId> nextCallTo(const ContactId &person, const Plan &plan);

} // namespace Afterword
