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

/// The next letter to write to a person; none if none is planned.
std::optional<FollowUpId> nextLetterTo(const ContactId &person, const Plan &plan);
/// The next call to make.
std::optional<FollowUpId> nextCallTo(const ContactId &person, const Plan &plan);

} // namespace Afterword
