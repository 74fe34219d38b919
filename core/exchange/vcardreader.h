// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/contact.h"

namespace Afterword {

/// What a file of vCards held.
struct CardsRead
{
    QList<Contact> contacts = {};
    QList<Error> problems = {}; ///< one for each card that was passed over, with its line
};

/// Reads vCards of the versions 2.1, 3.0 and 4.0, and what programs make of them. A card that
/// cannot be one is passed over; only a file without any beginning of a card is refused. Cards
/// without a UID get an id made of what they say, so that reading them again finds them.
Result<CardsRead> readVCards(const QByteArray &text, const QString &file);

} // namespace Afterword
