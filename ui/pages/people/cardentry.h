// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cardfield.h"

#include <map>

namespace Afterword {

/// What was typed into fields of a card, as it was typed.
using CardTexts = std::map<CardField, QString>;

/// What typing makes of a card: the card, and what cannot stand on one yet.
struct CardEntry
{
    Contact card;
    CardTexts unfinished = {};

    bool operator==(const CardEntry &) const = default;
};

/// Takes in each text with which `before` is still a card. An incomplete e-mail address, or a name
/// that is gone, is left unfinished, and the card keeps what it had.
CardEntry entered(const Contact &before, const CardTexts &typed);

/// Under which key unfinished texts are kept: of a card that exists, or of one to be made.
QString cardDraftKey(const ContactId &card);
QString newCardDraftKey(const ContactId &card);
/// The card that a key is for; empty if it is another kind of draft.
ContactId cardOfDraftKey(const QString &key);

QString draftOf(const CardTexts &texts);
CardTexts cardTextsFrom(const QString &draft);

} // namespace Afterword
