// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrequest.h"

namespace Afterword {

/// What a finding is about; the comment names the arguments that are set.
enum class Check {
    Placeholder, ///< found
    Name, ///< found, expected (as the card has it)
    Salutation, ///< found, expected (whom the card names)
    OtherEmployer, ///< found, expected (the right employer)
    Length, ///< count (words of the letter)
    Late, ///< count (days after it should have gone)
};

enum class Severity { Hint, Warning, Error };

/// One thing to look at again, as a code with its arguments and its place in the text.
struct Finding
{
    Check check = Check::Placeholder;
    Severity severity = Severity::Hint;
    qsizetype position = 0;
    qsizetype length = 0; ///< 0: the whole letter
    QString found = {};
    QString expected = {};
    int count = 0;

    bool operator==(const Finding &) const = default;
};

/// Whether a letter may leave.
enum class Verdict { Ready, LookAgain, NotYet };

/// What to look at again in the text of the letter that `about` asks for, by its place.
QList<Finding> checkLetter(const QString &text, const LetterRequest &about);

/// An error holds it back, a warning asks for a look; a hint does neither.
Verdict verdictOf(const QList<Finding> &findings);

} // namespace Afterword
