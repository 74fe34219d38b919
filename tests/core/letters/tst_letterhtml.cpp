// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterhtml.h"

#include "tests/core/letters/letterworld.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LetterHtml final : public QObject
{
    Q_OBJECT

private slots:
    void thePageSaysWhatItIs();
    void onlyTheWholeLetterHasAHead();
    void thePageNamesNothingOutside();
    void nothingInALetterBecomesATag();
    void listsAndLooksAreKept();
    void fontAndSizeAreThoseChosen();
};

namespace {

Letter postedLetter()
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    return writeLetter(world.request()).value();
}

} // namespace

void tst_LetterHtml::thePageSaysWhatItIs()
{
    Letter letter = postedLetter();
    const QString page = letterHtml(letter, HtmlExtent::WholeLetter);

    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"_s));
    QVERIFY(page.contains(u"<meta charset=\"utf-8\">"_s));
    QVERIFY2(page.contains(u"<title>Thank you for our conversation"_s), qPrintable(page));
    QVERIFY2(page.contains(u"<p>Dear Ms Núñez,</p>"_s), qPrintable(page));

    letter.subject.clear();
    QVERIFY(letterHtml(letter, HtmlExtent::WholeLetter).contains(u"<title>thank-you."_s));
}

void tst_LetterHtml::onlyTheWholeLetterHasAHead()
{
    const Letter letter = postedLetter();

    const QString whole = letterHtml(letter, HtmlExtent::WholeLetter);
    const QString part = letterHtml(letter, HtmlExtent::ReadersPart);

    QVERIFY2(whole.contains(u"<address>Sam Taylor<br>\n12 Mill Lane"_s), qPrintable(whole));
    QVERIFY(whole.contains(u"<time datetime=\"2026-05-28\">28 May 2026</time>"_s));
    QVERIFY(whole.contains(u"4 Canal Wharf"_s));
    QVERIFY(!part.contains(u"<address>"_s) && !part.contains(u"Mill Lane"_s));
}

void tst_LetterHtml::thePageNamesNothingOutside()
{
    static const QRegularExpression outside(u"(src|href|url\\(|@import|<script|<link|<img)"_s,
        QRegularExpression::CaseInsensitiveOption);

    QVERIFY(!letterHtml(postedLetter(), HtmlExtent::WholeLetter).contains(outside));
}

void tst_LetterHtml::nothingInALetterBecomesATag()
{
    const QString evil = u"</title><script>alert(\"x\")</script>&"_s;
    const Letter letter{.name = evil,
        .language = u"\"><script>"_s,
        .subject = evil,
        .senderLines = {evil},
        .recipientLines = {evil},
        .date = evil,
        .salutation = evil,
        .body = richTextOf({evil}),
        .signature = evil};

    const QString page = letterHtml(letter, HtmlExtent::WholeLetter);

    QVERIFY2(!page.contains(u"<script"_s), qPrintable(page));
    QCOMPARE(page.count(u"</title>"_s), 1);
}

void tst_LetterHtml::listsAndLooksAreKept()
{
    Letter letter = postedLetter();
    letter.body.paragraphs.append({RichParagraphKind::Bullet, {{u"one"_s, true}}});

    const QString page = letterHtml(letter, HtmlExtent::ReadersPart);

    QVERIFY2(page.contains(u"<ul>\n<li><strong>one</strong></li>\n</ul>"_s), qPrintable(page));
}

void tst_LetterHtml::fontAndSizeAreThoseChosen()
{
    const LetterStyle style{.family = u"A\"</style>B"_s, .textSize = 10};

    const QString whole = letterHtml(postedLetter(), HtmlExtent::WholeLetter, style);
    const QString part = letterHtml(postedLetter(), HtmlExtent::ReadersPart, style);

    QVERIFY2(
        whole.contains(u"font-family: \"A/styleB\", serif; font-size: 10pt;"_s), qPrintable(whole));
    QVERIFY(part.contains(u"body { font-family: serif; line-height"_s));
}

QTEST_GUILESS_MAIN(tst_LetterHtml)
#include "tst_letterhtml.moc"
