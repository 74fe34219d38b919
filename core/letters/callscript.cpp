// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/callscript.h"

#include "core/letters/letterwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Result<SpokenText> spokenText(const LetterRequest &request, const QString &letterName)
{
    LetterRequest spoken = request;
    spoken.letter = letterName;
    const Result<Letter> letter = writeLetter(spoken);
    if (!letter)
        return letter.error();
    const QStringList paragraphs = textsOf(letter->body);
    return SpokenText{paragraphs, spokenSeconds(paragraphs.join(u' '))};
}

} // namespace

Result<CallScript> callScript(const LetterRequest &request)
{
    Result<SpokenText> script = spokenText(request, u"call-script"_s);
    if (!script)
        return script.error();
    Result<SpokenText> voicemail = spokenText(request, u"voicemail"_s);
    if (!voicemail)
        return voicemail.error();
    return CallScript{*script, *voicemail};
}

int spokenSeconds(const QString &text)
{
    const QStringList pieces = text.simplified().split(u' ', Qt::SkipEmptyParts);
    qsizetype spoken = 0;
    for (const QString &piece : pieces) {
        const qsizetype digits = std::ranges::count_if(piece, [](QChar c) { return c.isDigit(); });
        spoken += std::max<qsizetype>(digits, 1);
    }
    constexpr int wordsAMinute = 150;
    return int((spoken * 60 + wordsAMinute - 1) / wordsAMinute);
}

} // namespace Afterword
