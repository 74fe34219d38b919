// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/doubles.h"
#include "core/session/session.h"

namespace Afterword {

// What the People page does to the session beside plain edits.

/// Makes facts of what was typed on cards when the program ended without asking; what cannot
/// stand on a card yet stays a draft.
void recoverCards(Session &session);

/// The likely doubles that the seeker did not call two people.
QList<LikelyDouble> openDoubles(const Session &session);

/// The two cards of a likely double, the one to keep first: it is named in more places.
std::optional<std::pair<Contact, Contact>> cardsOf(
    const LikelyDouble &pair, const Dossier &dossier);

/// Remembers that two cards are of two people.
Result<void> keepApart(Session &session, const ContactId &one, const ContactId &other);

/// Makes one card of two. What was written to the one is kept for the other.
Result<void> mergeCards(Session &session, const Contact &merged, const ContactId &other);

Result<void> removeCard(Session &session, const ContactId &card);

} // namespace Afterword
