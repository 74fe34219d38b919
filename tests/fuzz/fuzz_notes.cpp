// SPDX-License-Identifier: GPL-3.0-or-later
// Puts made-up HTML, drafts and messages through what reads and writes notes: fuzz_notes [INPUTS
// [SEED]]. The suite runs it with a few; a million are run by hand. The input that breaks a
// promise is printed and ends the run.
#include "core/letters/mailto.h"
#include "core/richtext/richhtml.h"
#include "core/richtext/richjson.h"
#include "core/richtext/richplain.h"
#include "tests/support/hostilenotes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString &oneOf(const QStringList &all, QRandomGenerator &random)
{
    return all[random.bounded(int(all.size()))];
}

/// Pieces that mean something to one of the readers.
const QStringList &pieces()
{
    static const QStringList all{u"<p>"_s, u"</p>"_s, u"<b>"_s, u"</b>"_s, u"<i"_s, u"<em>"_s,
        u"<li>"_s, u"<ul>"_s, u"</ul>"_s, u"<ol>"_s, u"</ol>"_s, u"<br>"_s, u"<pre>"_s, u"</pre>"_s,
        u"<div>"_s, u"</div>"_s, u"<td>"_s, u"<table>"_s, u"</table>"_s, u"<h1>"_s,
        u"<p class=MsoListParagraph>"_s, u"1. "_s, u"· "_s, u"- "_s, u"<svg>"_s, u"</svg>"_s,
        u"<script>"_s, u"</script>"_s, u"<style>"_s, u"</style>"_s, u"<!--"_s, u"-->"_s,
        u"<![CDATA["_s, u"]]>"_s, u"<?php"_s, u"<!DOCTYPE"_s, u"&amp;"_s, u"&lt;"_s, u"&nbsp;"_s,
        u"&#0;"_s, u"&#xd800;"_s, u"&#x110000;"_s, u"&bogus;"_s, u"&"_s, u"<"_s, u">"_s, u"/"_s,
        u"\""_s, u"'"_s, u"="_s, u" "_s, u"  "_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"\u00a0"_s,
        u"\u2028"_s, u"\u202e"_s, u"\ufeff"_s, QString(QChar(0)), QString(QChar(0xd83d)),
        u"\U0001F600"_s, u"山田"_s, u"é"_s, u"word"_s, u"Thank you."_s,
        u"<a href='https://x.example/?a=1&b=2'>"_s, u"<a href=javascript:x>"_s, u"</a>"_s,
        u" style='font-weight:bold;display:none'"_s, u" style='font-style:italic'"_s, u" hidden"_s,
        u"Bcc: eve@evil.example"_s, u"%0d%0aBcc:"_s, u"=?UTF-8?Q?x?="_s, u"{\"runs\":["_s, u"]}"_s,
        u"[\"a\",{\"text\":\"b\",\"bold\":true}]"_s, u"{\"list\":\"bullet\",\"runs\":[\"x\"]}"_s};
    return all;
}

QString soup(QRandomGenerator &random)
{
    QString text;
    for (int piece = random.bounded(40); piece > 0; --piece)
        text += oneOf(pieces(), random);
    return text;
}

/// A hostile note with some of it cut out, doubled, changed or put in.
QString mutated(QString text, QRandomGenerator &random)
{
    for (int change = random.bounded(1, 8); change > 0; --change) {
        const auto at = random.bounded(int(text.size()) + 1);
        const auto length = random.bounded(12);
        switch (random.bounded(4)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, text.mid(random.bounded(int(text.size()) + 1), length));
            break;
        case 2:
            text.insert(at, QChar(ushort(random.bounded(0x10000))));
            break;
        default:
            text.insert(at, oneOf(pieces(), random));
        }
    }
    return text;
}

QString anyInput(QRandomGenerator &random)
{
    static const QStringList notes = hostileNotes(u"/nowhere/canary.png"_s, hostileNotesPerWay);
    return random.bounded(3) == 0 ? mutated(oneOf(notes, random), random) : soup(random);
}

bool areLinksAllowed(const RichText &text)
{
    return std::ranges::all_of(text.paragraphs, [](const RichParagraph &paragraph) {
        return std::ranges::all_of(paragraph.runs,
            [](const RichRun &run) { return run.link.isEmpty() || isAllowedLink(run.link); });
    });
}

/// What of our own HTML is no tag that the model has.
QString foreignTag(const QString &html)
{
    static const QRegularExpression tag(
        u"<(?!/?(?:p|ul|ol|li|strong|em)>|br>|/a>|a href=\"[^\"<>]*\">)[^>]*>?"_s);
    return tag.match(html).captured();
}

/// Which promise of the reader of HTML an input breaks; empty if none.
QString faultInHtml(const QString &input)
{
    const std::optional<RichText> text = fromHtml(input);
    if (!text)
        return {};
    if (*text != tidied(*text))
        return u"it is not tidy"_s;
    if (!areLinksAllowed(*text))
        return u"it holds a link that is not allowed"_s;
    const QString html = toHtml(*text);
    if (const QString tag = foreignTag(html); !tag.isEmpty())
        return u"it holds "_s + tag;
    const std::optional<RichText> again = fromHtml(html);
    if (!again || toHtml(*again) != html)
        return u"it is another text when it is read again: "_s + html + u" => "_s
            + (again ? toHtml(*again) : QString());
    return {};
}

QJsonValue madeUpValue(const QString &input, QRandomGenerator &random, int depth)
{
    const QString some = input.mid(random.bounded(int(input.size()) + 1), random.bounded(20));
    switch (random.bounded(depth > 0 ? 8 : 4)) {
    case 0:
        return random.bounded(2) == 0;
    case 1:
        return random.bounded(1000);
    case 2:
    case 3:
        return some;
    case 4:
        return QJsonArray{madeUpValue(input, random, depth - 1), some};
    case 5:
        return QJsonObject{{u"list"_s, random.bounded(3) == 0 ? some : u"bullet"_s},
            {u"runs"_s, QJsonArray{madeUpValue(input, random, depth - 1), some}}};
    default:
        return QJsonObject{{u"text"_s, some}, {u"bold"_s, madeUpValue(input, random, 0)},
            {u"italic"_s, random.bounded(2) == 0}, {u"link"_s, u"https://x.example/"_s + some}};
    }
}

/// Drafts of the right shape, or nearly; or whatever JSON the input is.
QJsonArray madeUpDraft(const QString &input)
{
    QRandomGenerator random(
        quint32(input.size()) * 31 + (input.isEmpty() ? 0 : input[0].unicode()));
    if (random.bounded(4) == 0)
        return QJsonDocument::fromJson('[' + input.toUtf8() + ']').array();
    QJsonArray draft;
    for (int paragraph = random.bounded(4); paragraph >= 0; --paragraph)
        draft.append(madeUpValue(input, random, 3));
    return draft;
}

QString faultInJson(const QString &input)
{
    const Result<RichText> text = richTextFromJson(madeUpDraft(input));
    if (!text)
        return {};
    if (!areLinksAllowed(*text))
        return u"it holds a link that is not allowed"_s;
    const Result<RichText> again = richTextFromJson(toJson(*text));
    return again && *again == *text ? QString() : u"it is another text when it is read again"_s;
}

QString faultInPlain(const QString &input)
{
    const QString once = toPlainText(tidied(fromPlainText(input)));
    const QString twice = toPlainText(tidied(fromPlainText(once)));
    return once == twice
        ? QString()
        : u"it is another text when it is read again: "_s + once + u" => "_s + twice;
}

/// Which headers a message has, in order.
QByteArrayList headerNames(const QByteArray &message)
{
    QByteArrayList names;
    const QByteArray head = message.left(message.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            names += line.left(line.indexOf(':'));
    }
    return names;
}

Letter letterOf(const QString &input)
{
    const qsizetype middle = input.size() / 2;
    return {.subject = input.left(middle),
        .salutation = u"Dear Ms Li,"_s,
        .body = tidied(fromPlainText(input.mid(middle))),
        .closing = u"Kind regards,"_s,
        .signature = input.left(20)};
}

MailHead headOf(const QString &input)
{
    return {.fromName = input.left(30),
        .fromAddress = u"sam@example.org"_s,
        .toName = input.right(30),
        .toAddress = u"ana@acme.example"_s,
        .date = QDateTime(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC)};
}

QString faultInMessage(const QString &input)
{
    static const QByteArrayList usual
        = headerNames(emlMessage(letterOf(u"ab"_s), headOf(u"a"_s)).value());
    const Result<QByteArray> message = emlMessage(letterOf(input), headOf(input));
    if (!message)
        return u"there is no message: "_s + message.error().what;
    if (headerNames(*message) != usual)
        return u"its headers are "_s + QString::fromUtf8(headerNames(*message).join(' '));
    if (message->contains('\0') || message->count('\n') != message->count("\r\n")
        || message->count('\r') != message->count("\r\n"))
        return u"a line ends otherwise"_s;
    MailHead other = headOf(input);
    other.toAddress = input;
    const Result<QByteArray> elsewhere = emlMessage(letterOf(input), other);
    if (elsewhere && !isMailAddress(input) && elsewhere->contains("\r\nTo:"))
        return u"it goes to what is no address"_s;
    return {};
}

QString faultInMailto(const QString &input)
{
    const std::optional<QByteArray> address = mailtoAddress(letterOf(input), headOf(input));
    if (!address)
        return {};
    const QUrl url(QString::fromLatin1(*address), QUrl::StrictMode);
    if (!url.isValid() || url.path() != u"ana@acme.example"_s)
        return u"it goes to "_s + url.path();
    QStringList names;
    for (const auto &item : QUrlQuery(url).queryItems())
        names += item.first;
    return names == QStringList{u"subject"_s, u"body"_s} ? QString()
                                                         : u"it says "_s + names.join(u' ');
}

struct Reader
{
    const char *name;
    QString (*fault)(const QString &input);
};

/// How one of them did.
struct ReaderRun
{
    bool isSound = true;
    double seconds = 0;
    double slowest = 0; ///< milliseconds
};

ReaderRun run(const Reader &reader, int inputs, quint32 seed)
{
    ReaderRun outcome;
    QRandomGenerator random(seed);
    const std::clock_t start = std::clock();
    for (int number = 0; number < inputs; ++number) {
        const QString input = anyInput(random);
        const std::clock_t begin = std::clock();
        const QString fault = reader.fault(input);
        outcome.slowest
            = std::max(outcome.slowest, 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC);
        if (!fault.isEmpty()) {
            std::printf("%s, seed %u, input %d: %s\n%s\n", reader.name, seed, number,
                qPrintable(fault), QJsonDocument(QJsonArray{input}).toJson().constData());
            outcome.isSound = false;
            break;
        }
    }
    outcome.seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    return outcome;
}

} // namespace

int main(int argc, char *argv[])
{
    const int inputs = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 20260528;
    constexpr double longest = 1000; ///< milliseconds that one input may take
    bool isSound = inputs > 0;
    for (const Reader &reader : {Reader{"pasted HTML", faultInHtml}, Reader{"drafts", faultInJson},
             Reader{"plain text", faultInPlain}, Reader{"messages", faultInMessage},
             Reader{"mailto addresses", faultInMailto}}) {
        const ReaderRun outcome = run(reader, inputs, seed);
        isSound = isSound && outcome.isSound && outcome.slowest < longest;
        std::printf("%-18s %8d inputs, %7.0f a second, the slowest %.1f ms\n", reader.name, inputs,
            inputs / outcome.seconds, outcome.slowest);
        std::fflush(stdout);
    }
    return isSound ? 0 : 1;
}
