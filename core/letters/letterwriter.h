// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/letters/letterrequest.h"

namespace Afterword {

/// The letter for one follow-up, written from the facts: never with a placeholder, never longer
/// than a letter should be (what matters least is left out). Fails if the follow-up has no letter
/// or is about something that is not in the dossier.
Result<Letter> writeLetter(const LetterRequest &request);

/// The same from the text of a template of the seeker's own.
Result<Letter> writeLetter(const LetterRequest &request, const QString &templateText);

/// A letter of 60 to 180 words is read; what is shorter looks careless, what is longer waits.
constexpr int fewestWords = 60;
constexpr int mostWords = 180;

} // namespace Afterword
