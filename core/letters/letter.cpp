// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

bool isOnPaper(const Letter &letter)
{
    return letter.channel == Channel::Post || letter.channel == Channel::Hand;
}

} // namespace

QString bodyText(const Letter &letter)
{
    return joinedParts(QStringList{letter.salutation} + letter.paragraphs
        + QStringList{letter.closing, letter.signature});
}

QString toPlainText(const Letter &letter)
{
    if (!isOnPaper(letter))
        return bodyText(letter) + u'\n';
    const QStringList head{
        letter.senderLines.join(u'\n'), letter.date, letter.recipientLines.join(u'\n')};
    return joinedParts(head + QStringList{bodyText(letter)}) + u'\n';
}

int words(const Letter &letter)
{
    return wordsIn(bodyText(letter));
}

int wordsIn(const QString &text)
{
    const QStringList pieces = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return int(std::ranges::count_if(pieces, [](const QString &piece) {
        return std::ranges::any_of(piece, [](QChar c) { return c.isLetterOrNumber(); });
    }));
}

} // namespace Afterword
