// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter.h"

#include "core/richtext/richplain.h"

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

RichText readersPart(const Letter &letter)
{
    RichText part;
    if (!letter.salutation.isEmpty())
        part = richTextOf({letter.salutation});
    part.paragraphs += letter.body.paragraphs;
    for (const QString &end : {letter.closing, letter.signature}) {
        if (!end.isEmpty())
            part.paragraphs += richTextOf({end}).paragraphs;
    }
    return part;
}

Letter withReadersPart(const Letter &letter, const RichText &edited)
{
    Letter changed = letter;
    changed.salutation.clear();
    changed.closing.clear();
    changed.signature.clear();
    changed.body = tidied(edited);
    QList<RichParagraph> &paragraphs = changed.body.paragraphs;
    const auto isPlain
        = [&](qsizetype at) { return paragraphs[at].kind == RichParagraphKind::Plain; };
    const qsizetype count = paragraphs.size();
    if (count >= 4 && isPlain(0) && isPlain(count - 2) && isPlain(count - 1)) {
        changed.salutation = textOf(paragraphs.takeFirst());
        changed.signature = textOf(paragraphs.takeLast());
        changed.closing = textOf(paragraphs.takeLast());
    }
    return changed;
}

QString bodyText(const Letter &letter)
{
    return toPlainText(readersPart(letter));
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
