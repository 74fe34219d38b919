// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <optional>

namespace Afterword {

/// The interview a letter is about: the one called `id`, else the last that was held by `today`;
/// null if there is none.
const Interview *interviewOf(
    const Opportunity &opportunity, const InterviewId &id, const QDate &today);

/// What somebody was at an interview.
std::optional<Role> roleOf(const Interview &interview, const ContactId &id);

/// How many people of the same role come before somebody; the main interviewer is 0.
int placeAmongPeers(const Interview &interview, const ContactId &id);

/// The full names of those who were `role`, in the order in which they were written down, without
/// `reader`, to whom the letter goes.
QStringList namesMet(
    const Dossier &dossier, const Interview &interview, Role role, const ContactId &reader);

} // namespace Afterword
