// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cardfield.h"

#include <functional>
#include <map>

namespace Afterword {

/// Which of two cards.
enum class CardSide { Kept, Other };

/// What the seeker chose where both cards say something else. Not named: what the kept card says.
using CardChoices = std::map<CardField, CardSide>;

/// Says in a line of notes what a field of a card held.
using FieldNote = std::function<QString(const Contact &, CardField)>;

/// The fields that both cards fill, each with something else, and that hold one value only.
QList<CardField> contestedFields(const Contact &kept, const Contact &other);

/// One card of two, under the id of `kept`. E-mails, phones and notes of both are united, and a
/// value that was not chosen goes to the notes as `note` says it, so that nothing is lost.
Contact mergedCard(
    const Contact &kept, const Contact &other, const CardChoices &choices, const FieldNote &note);

} // namespace Afterword
