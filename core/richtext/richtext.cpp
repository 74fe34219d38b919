// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richtext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype longestLink = 2000;

/// Embeddings, overrides and isolates: text that reads otherwise than it is.
bool turnsReading(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isUnwanted(QChar c)
{
    return c.category() == QChar::Other_Control || turnsReading(c) || c.isNonCharacter()
        || c == QChar::ObjectReplacementCharacter || c == QChar::ByteOrderMark;
}

bool haveOneLook(const RichRun &one, const RichRun &other)
{
    return one.isBold == other.isBold && one.isItalic == other.isItalic && one.link == other.link;
}

void append(QList<RichRun> &runs, RichRun run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.isEmpty() && haveOneLook(runs.back(), run))
        runs.back().text += run.text;
    else
        runs.append(std::move(run));
}

void trimStart(QList<RichRun> &runs)
{
    while (!runs.isEmpty()) {
        QString &text = runs.front().text;
        const auto word = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
        text.remove(0, word - text.begin());
        if (!text.isEmpty())
            return;
        runs.removeFirst();
    }
}

void trimEnd(QList<RichRun> &runs)
{
    while (!runs.isEmpty()) {
        QString &text = runs.back().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            return;
        runs.removeLast();
    }
}

} // namespace

RichText richTextOf(const QStringList &paragraphs)
{
    RichText text;
    for (const QString &paragraph : paragraphs)
        text.paragraphs.append(RichParagraph{.runs = {RichRun{paragraph}}});
    return text;
}

QString textOf(const RichParagraph &paragraph)
{
    QString text;
    for (const RichRun &run : paragraph.runs)
        text += run.text;
    return text;
}

QStringList textsOf(const RichText &text)
{
    QStringList texts;
    for (const RichParagraph &paragraph : text.paragraphs)
        texts.append(textOf(paragraph));
    return texts;
}

bool isAllowedLink(const QString &address)
{
    if (address.isEmpty() || address.size() > longestLink || withoutControls(address) != address
        || std::ranges::any_of(address, [](QChar c) { return c.isSpace(); }))
        return false;
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == u"mailto"_s)
        return url.isValid() && !url.path().isEmpty();
    return (scheme == u"http"_s || scheme == u"https"_s) && url.isValid() && !url.host().isEmpty();
}

QString withoutControls(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isPair
            = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            kept += c;
            kept += text[++at];
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            kept += u'\n';
        } else if (c == u'\t') {
            kept += u' ';
        } else if (!c.isSurrogate() && !isUnwanted(c)) {
            kept += c;
        }
    }
    return kept;
}

RichParagraph tidied(const RichParagraph &paragraph)
{
    RichParagraph tidy{paragraph.kind, {}};
    for (RichRun run : paragraph.runs) {
        run.text = withoutControls(run.text);
        if (!isAllowedLink(run.link))
            run.link.clear();
        append(tidy.runs, run);
    }
    return tidy;
}

RichText tidied(const RichText &text)
{
    RichText tidy;
    for (const RichParagraph &each : text.paragraphs) {
        RichParagraph paragraph = tidied(each);
        trimStart(paragraph.runs);
        trimEnd(paragraph.runs);
        if (!paragraph.runs.isEmpty())
            tidy.paragraphs.append(paragraph);
    }
    return tidy;
}

} // namespace Afterword
