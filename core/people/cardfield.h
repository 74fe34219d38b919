// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/contact.h"

namespace Afterword {

/// What the seeker writes on a card.
enum class CardField {
    Prefix,
    Given,
    Family,
    Suffix,
    AddressAs,
    Title,
    Employer,
    Emails,
    Phones,
    Address,
    BestTimes,
    Notes,
};

/// Every field, in the order of the card.
const QList<CardField> &cardFields();

/// The word for a field in drafts: `best_times`.
QString fieldName(CardField field);

/// What stands in a field; several e-mails, phones or lines of the address each on a line.
QString cardText(const Contact &contact, CardField field);

/// The card with `text` in a field: without spaces at the ends, empty or doubled values.
Contact withCardText(Contact contact, CardField field, const QString &text);

/// What keeps the card from being one: path is the field's name, with a place in a list.
Result<void> checkedCard(const Contact &contact);

} // namespace Afterword
