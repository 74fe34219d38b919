// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/signature.h"
#include "core/letters/wording.h"

namespace Afterword {

/// Which paper letters are set for.
enum class LetterPaper {
    ByRegion, ///< of the seeker: Letter in the United States and Canada, else A4
    A4,
    Letter,
};

/// How letters spell dates.
enum class LetterDates {
    ByRegion, ///< of the seeker, as `dateFormOf` has it
    DayFirst, ///< 28 May 2026
    MonthFirst, ///< May 28, 2026
};

/// How the letters of a seeker look, as far as the seeker may choose.
struct LetterStyle
{
    LetterPaper paper = LetterPaper::ByRegion;
    LetterDates dates = LetterDates::ByRegion;
    QString family = {}; ///< of an installed font; empty: the serif that comes with Afterword
    int textSize = 12; ///< in points, 10 to 12
    Signature signature = {};

    bool operator==(const LetterStyle &) const = default;
};

/// Whether letters go on paper of the size Letter.
bool isOnLetterPaper(const LetterStyle &style, const QString &seekerRegion);

/// The form of dates that letters have.
DateForm dateFormOf(const LetterStyle &style, const QString &seekerRegion);

} // namespace Afterword
