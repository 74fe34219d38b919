// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperchoice.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PaperChoice paperChoiceFor(const LetterMake &letter)
{
    const bool isLetter = letter.sheet == SheetSize::Letter;
    return {.letter = letter,
        .window = windowFor(letter.form),
        .card = isLetter ? CardSize::A2 : CardSize::A6,
        .envelope = envelopeFor(letter.sheet),
        .labels = isLetter ? u"Avery 5160"_s : u"Avery L7160"_s};
}

CardPlan planOf(const PaperChoice &choice)
{
    const std::optional<CardPlan> plan = cardPlan(choice.card, choice.fold);
    return plan ? *plan : *cardPlan(choice.card, CardFold::Flat);
}

} // namespace Afterword
