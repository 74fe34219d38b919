// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richhtml.h"

#include "core/richtext/richplain.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_RichHtml final : public QObject
{
    Q_OBJECT

private slots:
    void whatTheModelHasIsTakenOver_data();
    void whatTheModelHasIsTakenOver();
    void looksAndLinksAreTakenOver();
    void nothingHostileIsLeft_data();
    void nothingHostileIsLeft();
    void whatNobodyWroteIsRefusedAtOnce_data();
    void whatNobodyWroteIsRefusedAtOnce();
    void ourOwnHtmlComesBack();
    void noTextCanBeATag();
    void randomHtmlIsTidyAndStaysAsItIs();
};

namespace {

QString plainOf(const QString &html)
{
    const auto text = fromHtml(html);
    return text ? toPlainText(*text) : u"(refused)"_s;
}

QString repeated(const QString &piece, int times)
{
    return piece.repeated(times);
}

} // namespace

void tst_RichHtml::whatTheModelHasIsTakenOver_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");

    QTest::newRow("a browser") << u"<meta charset='utf-8'><p>Dear  Ana,\n</p><p>Thanks.</p>"_s
                               << u"Dear Ana,\n\nThanks."_s;
    QTest::newRow("a web mail")
        << u"<div dir=ltr>Dear Ana,<div><br></div><div>Thanks.<br>Sam</div></div>"_s
        << u"Dear Ana,\n\nThanks.\nSam"_s;
    QTest::newRow("two breaks") << u"a<br><br>b<br> <br>c"_s << u"a\n\nb\n\nc"_s;
    QTest::newRow("lists") << u"<p>x<ul><li>a</li><li><p>b</p></li></ul><ol><li>c</ol>y"_s
                           << u"x\n\n- a\n- b\n\n1. c\n\ny"_s;
    QTest::newRow("a word processor")
        << u"<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>"
           "<![if !supportLists]><span>·<span style='font:7.0pt'>&nbsp;&nbsp; </span></span>"
           "<![endif]>First<o:p></o:p></p>"
           "<p class=MsoListParagraph><span>·&nbsp;&nbsp;</span>Second</p>"_s
        << u"- First\n- Second"_s;
    QTest::newRow("entities") << u"<p>Caf&eacute; &amp; &#x41;&nbsp;&lt;b&gt;</p>"_s
                              << u"Café & A\u00a0<b>"_s;
    QTest::newRow("a table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>"_s
                             << u"a b\n\nc"_s;
    QTest::newRow("text of its own") << u"<pre>a\nb</pre>"_s << u"a\nb"_s;
    QTest::newRow("another charset named")
        << u"<meta charset=iso-8859-1><p>Núñez 山</p>"_s << u"Núñez 山"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_RichHtml::whatTheModelHasIsTakenOver()
{
    QFETCH(const QString, html);

    QTEST(plainOf(html), "plain");
}

void tst_RichHtml::looksAndLinksAreTakenOver()
{
    const auto text = fromHtml(
        u"<b style='font-weight:normal'>a</b><strong>b</strong><span style='FONT-WEIGHT: 700'>c"
        "</span><em>d</em><a href=' https://x.example/?a=1&amp;b=2 '>e</a>"
        "<a href='mailto:a@b.example'>f</a>"_s);

    QVERIFY(text);
    const RichText wanted{{{.runs = {{u"a"_s}, {u"bc"_s, true}, {u"d"_s, false, true},
                                {u"e"_s, false, false, u"https://x.example/?a=1&b=2"_s},
                                {u"f"_s, false, false, u"mailto:a@b.example"_s}}}}};
    QCOMPARE(*text, wanted);
}

void tst_RichHtml::nothingHostileIsLeft_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("a script") << u"<p>ok<script>bad()</script></p>"_s;
    QTest::newRow("a script in capitals") << u"<p>ok</p><SCRIPT SRC=http://bad></SCRIPT >"_s;
    QTest::newRow("a script without end") << u"<p>ok</p><script>bad()"_s;
    QTest::newRow("a script in a script") << u"<p>ok</p><scr<script>ipt>x()</script>"_s;
    QTest::newRow("a local picture") << u"<p>ok<img src='file:///etc/passwd' alt=bad></p>"_s;
    QTest::newRow("a remote picture") << u"<p>ok<img src=http://bad.example/x onerror=bad></p>"_s;
    QTest::newRow("an endless picture") << u"<p>ok<img src='file:///dev/zero'></p>"_s;
    QTest::newRow("a style") << u"<style>p{background:url(http://bad)}</style><p>ok</p>"_s;
    QTest::newRow("a style of its own") << u"<p style=\"background:url('file:///bad')\">ok</p>"_s;
    QTest::newRow("a style sheet") << u"<link rel=stylesheet href='/etc/passwd'><p>ok</p>"_s;
    QTest::newRow("a frame") << u"<p>ok</p><iframe src='http://bad'>bad</iframe>"_s;
    QTest::newRow("an object") << u"<object data='file:///bad'>bad<embed src=bad></object><p>ok"_s;
    QTest::newRow("a drawing")
        << u"<svg><image href='file:///bad'/><text>bad</text><script>bad</script></svg><p>ok"_s;
    QTest::newRow("moving on") << u"<meta http-equiv=refresh content='0;url=http://bad'><p>ok"_s;
    QTest::newRow("a script as a link") << u"<a href='javascript:bad()'>ok</a>"_s;
    QTest::newRow("a disguised one") << u"<a href='java&#10;script:bad()'>ok</a>"_s;
    QTest::newRow("data as a link") << u"<a href='data:text/html;base64,bad'>ok</a>"_s;
    QTest::newRow("a file as a link") << u"<a href='file:///bad'>ok</a>"_s;
    QTest::newRow("a base") << u"<base href='http://bad/'><a href='x'>ok</a>"_s;
    QTest::newRow("an outside entity")
        << u"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>ok</p>"_s;
    QTest::newRow("a form") << u"<p>ok</p><form action=http://bad><input value=bad></form>"_s;
    QTest::newRow("hidden words") << u"<p>ok<span style='display:none'>bad</span></p>"_s;
    QTest::newRow("a comment") << u"<p>ok<!-- bad --><!-- > bad --></p>"_s;
    QTest::newRow("a zero") << u"<p>o"_s + QChar(0) + u"k</p>"_s;
    QTest::newRow("turned round") << u"<p>\u202eok\u202c&#x202e;</p>"_s;
    QTest::newRow("a template") << u"<template><p>bad</p></template><p>ok"_s;
}

void tst_RichHtml::nothingHostileIsLeft()
{
    QFETCH(const QString, html);

    const auto text = fromHtml(html);

    QVERIFY(text);
    for (const RichParagraph &paragraph : text->paragraphs) {
        for (const RichRun &run : paragraph.runs)
            QVERIFY2(run.link.isEmpty(), qPrintable(run.link));
    }
    const QString plain = toPlainText(*text);
    QVERIFY2(plain.contains(u"ok"_s) && !plain.contains(u"bad"_s), qPrintable(plain));
}

void tst_RichHtml::whatNobodyWroteIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("3,000 tables in one another") << repeated(u"<table><tr><td>"_s, 3000);
    QTest::newRow("20 tables in one another") << repeated(u"<table><tr><td>a"_s, 20);
    QTest::newRow("5 MB of open tags") << repeated(u"<b>"_s, 5'000'000 / 3);
    QTest::newRow("3 MB of open tags") << repeated(u"<i>"_s, 1'000'000);
    QTest::newRow("20,000 spans") << repeated(u"<span>x"_s, 20000);
    QTest::newRow("3 MB of closing tags") << repeated(u"</p>"_s, 750'000);
    QTest::newRow("3 MB of text") << repeated(u"word "_s, 600'000);
    QTest::newRow("a tag without end") << u"<p "_s + repeated(u"a=1 "_s, 700'000);
    QTest::newRow("3 MB of open brackets") << repeated(u"<"_s, 3'000'000);
    QTest::newRow("3 MB of entities") << repeated(u"&amp;"_s, 600'000);
    QTest::newRow("3 MB of comments") << repeated(u"<!--"_s, 750'000);
    QTest::newRow("3 MB of breaks") << repeated(u"<br>"_s, 750'000);
}

void tst_RichHtml::whatNobodyWroteIsRefusedAtOnce()
{
    QFETCH(const QString, html);

    // The time that it works: others may share the processor.
    const std::clock_t begin = std::clock();
    const auto text = fromHtml(html);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;

    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    if (text)
        QVERIFY(toPlainText(*text).size() < 300'000);
}

void tst_RichHtml::ourOwnHtmlComesBack()
{
    const RichText text{{
        {.runs = {{u"Dear "_s}, {u"Ana & <co>"_s, true}, {u", you\nthere"_s, true, true}}},
        {.kind = RichParagraphKind::Bullet, .runs = {{u"one"_s}}},
        {.kind = RichParagraphKind::Bullet, .runs = {{u"two"_s}}},
        {.kind = RichParagraphKind::Numbered,
            .runs = {{u"page \"x\""_s, false, true, u"https://x.example/?a=1&b=%22"_s}}},
        {.runs = {{u"end"_s}}},
    }};

    QCOMPARE(toHtml(richTextOf({u"a"_s})), u"<p>a</p>\n"_s);
    QVERIFY(fromHtml(toHtml(text)));
    QCOMPARE(*fromHtml(toHtml(text)), text);
}

void tst_RichHtml::noTextCanBeATag()
{
    const QString html = toHtml(RichText{{{.runs
        = {{u"</p><script>x</script>"_s}, {u"\"'&"_s, false, false, u"https://x/\"><b>"_s}}}}});

    QVERIFY2(!html.contains(u"<script"_s) && !html.contains(u"\"><b>"_s), qPrintable(html));
}

void tst_RichHtml::randomHtmlIsTidyAndStaysAsItIs()
{
    const QStringList pieces{u"<p>"_s, u"</p>"_s, u"<b>"_s, u"</b>"_s, u"<li>"_s, u"<ul>"_s,
        u"</ul>"_s, u"<ol>"_s, u"a"_s, u" "_s, u"&amp;"_s, u"<"_s, u">"_s, u"<br>"_s,
        u"<a href='https://x.example'>"_s, u"</a>"_s, u"<svg>"_s, u"</svg>"_s, u"\u202e"_s,
        u"<pre>"_s, u"</pre>"_s, u"<p class=MsoListParagraph>"_s, u"1. "_s, u"\n"_s, u"<!--"_s,
        u"-->"_s, u"<td>"_s, u"<table>"_s, u"</table>"_s, u"\""_s, u"'"_s, u"=x "_s};
    QRandomGenerator random(20260528);

    for (int run = 0; run < 3000; ++run) {
        QString html;
        for (int piece = random.bounded(40); piece > 0; --piece)
            html += pieces[random.bounded(int(pieces.size()))];
        const auto text = fromHtml(html);
        QVERIFY2(text, qPrintable(html));
        QVERIFY2(*text == tidied(*text), qPrintable(html));
        const auto again = fromHtml(toHtml(*text));
        QVERIFY2(again && toPlainText(*again).simplified() == toPlainText(*text).simplified(),
            qPrintable(html));
    }
}

QTEST_GUILESS_MAIN(tst_RichHtml)
#include "tst_richhtml.moc"
