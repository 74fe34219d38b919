// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/wordlist.h"

#include <QCollator>

#include <algorithm>

namespace Afterword {

bool isOneWord(const QString &word)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto isSpace = [](QChar c) { return c.isSpace() || !c.isPrint(); };
    return std::ranges::any_of(word, isLetter) && std::ranges::none_of(word, isSpace)
        && word.size() <= 60;
}

QStringList withWord(QStringList words, const QString &word)
{
    if (!words.contains(word))
        words.append(word);
    // Letters are in English, whatever the window speaks.
    const QCollator order(QLocale(QLocale::English, QLocale::UnitedKingdom));
    std::ranges::sort(words, [&](const QString &left, const QString &right) {
        const int compared = order.compare(left, right);
        return compared == 0 ? left < right : compared < 0;
    });
    return words;
}

} // namespace Afterword
