// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/letters/letterrequest.h"

namespace Afterword {

/// What to say on the phone, and how long it takes to say it.
struct SpokenText
{
    QStringList paragraphs = {};
    int seconds = 0;

    bool operator==(const SpokenText &) const = default;
};

/// The two things to have at hand for a call.
struct CallScript
{
    SpokenText script = {};
    SpokenText voicemail = {}; ///< if nobody answers

    bool operator==(const CallScript &) const = default;
};

/// The call sheet's words for one follow-up; fails as `writeLetter` does.
Result<CallScript> callScript(const LetterRequest &request);

/// How long it takes to say a text calmly: 150 words a minute, each digit of a number a word.
int spokenSeconds(const QString &text);

} // namespace Afterword
