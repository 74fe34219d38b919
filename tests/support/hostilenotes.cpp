// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilenotes.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Each with %1 where the place is named.
const QStringList &ways()
{
    static const QStringList all{
        u"<img src='%1'>"_s,
        u"<img src=%1 alt=x>"_s,
        u"<img srcset='%1 2x' data-src='%1'>"_s,
        u"<img lowsrc='%1' dynsrc='%1' longdesc='%1'>"_s,
        u"<image src='%1'></image>"_s,
        u"<picture><source srcset='%1'><img src='%1'></picture>"_s,
        u"<input type=image src='%1'>"_s,
        u"<iframe src='%1'></iframe>"_s,
        u"<iframe srcdoc=\"<img src='%1'>\"></iframe>"_s,
        u"<frameset><frame src='%1'></frameset>"_s,
        u"<object data='%1' codebase='%1' classid='%1'></object>"_s,
        u"<embed src='%1'>"_s,
        u"<applet archive='%1' code='%1'></applet>"_s,
        u"<link rel='stylesheet' href='%1'>"_s,
        u"<link rel='icon preload prefetch dns-prefetch' as=image href='%1'>"_s,
        u"<?xml-stylesheet href='%1' type='text/css'?><p>x</p>"_s,
        u"<style>@import url('%1');</style><p>x</p>"_s,
        u"<style>@import '%1';</style><p>x</p>"_s,
        u"<style>p{background:url(%1)}</style><p>x</p>"_s,
        u"<style>@font-face{font-family:f;src:url('%1')}p{font-family:f}</style><p>x</p>"_s,
        u"<p style=\"background-image:url('%1')\">x</p>"_s,
        u"<p style=\"border-image:url(%1) 30;cursor:url(%1),auto\">x</p>"_s,
        u"<p style=\"content:url(%1);filter:url(%1#f)\">x</p>"_s,
        u"<span style=\"-qt-block-indent:0;-qt-list-indent:1;background:url(%1)\">x</span>"_s,
        u"<ul style=\"list-style-image:url('%1')\"><li>x</li></ul>"_s,
        u"<ol style=\"list-style:url(%1)\"><li>x</li></ol>"_s,
        u"<body background='%1'>x</body>"_s,
        u"<table background='%1'><tr><td background='%1'>x</td></tr></table>"_s,
        u"<hr background='%1' src='%1'>"_s,
        u"<script src='%1'></script>"_s,
        u"<script>new Image().src='%1';fetch('%1')</script>"_s,
        u"<p onmouseover=\"location='%1'\" onclick=\"open('%1')\">x</p>"_s,
        u"<video poster='%1' src='%1'><source src='%1'></video>"_s,
        u"<audio src='%1' autoplay></audio><bgsound src='%1'>"_s,
        u"<track src='%1'><portal src='%1'></portal>"_s,
        u"<base href='%1'><img src='canary.png'>"_s,
        u"<a href='%1' ping='%1'><img src='%1'></a>"_s,
        u"<form action='%1'><button formaction='%1'>x</button></form>"_s,
        u"<meta http-equiv='refresh' content='0;url=%1'>"_s,
        u"<html manifest='%1'><head profile='%1'></head><body>x"_s,
        u"<!DOCTYPE x [<!ENTITY e SYSTEM '%1'>]><p>&e;</p>"_s,
        u"<!DOCTYPE html PUBLIC '-//x//y' '%1'><p>x</p>"_s,
        u"<!DOCTYPE x [<!ENTITY % e SYSTEM '%1'> %e;]><p>x</p>"_s,
        u"<p xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='%1'/></p>"_s,
        u"<svg><image href='%1' xlink:href='%1'/></svg>"_s,
        u"<svg><use href='%1#x'/><feImage href='%1'/><script href='%1'/></svg>"_s,
        u"<math><mglyph src='%1'/><maction xlink:href='%1'>x</maction></math>"_s,
        u"<v:shape><v:imagedata src='%1' o:href='%1'/></v:shape><v:fill src='%1'/>"_s,
        u"<xml><o:File HRef='%1'/></xml><!--[if gte mso 9]><img src='%1'><![endif]--><p>x</p>"_s,
        u"<p>![x](%1) [[%1]] \\includegraphics{%1} .. image:: %1</p>"_s,
    };
    return all;
}

QStringList places(const QString &canary)
{
    return {canary, u"file://"_s + canary, u"FILE://localhost"_s + canary, u"file:"_s + canary,
        u"../../../../../../../.."_s + canary, u"http://127.0.0.1:9/canary.png"_s,
        u"https://canary.invalid/canary.png"_s, u"//127.0.0.1/canary.png"_s,
        u"smb://127.0.0.1/canary.png"_s,
        u"data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Cimage "
        "href=%22file://%2%22/%3E%3C/svg%3E"_s.replace(u"%2"_s, canary)};
}

QString inEntities(const QString &text)
{
    QString entities;
    for (const QChar c : text)
        entities += u"&#x%1;"_s.arg(c.unicode(), 0, 16);
    return entities;
}

QString withTagsInCapitals(QString html)
{
    bool isInName = false;
    for (QChar &c : html) {
        if (c == u'<')
            isInName = true;
        else if (!c.isLetter() && c != u'/')
            isInName = false;
        else if (isInName)
            c = c.toUpper();
    }
    return html;
}

QString disguised(const QString &way, const QString &place, int disguise)
{
    const auto plain
        = [&way](const QString &named) { return QString(way).replace(u"%1"_s, named); };
    switch (disguise) {
    case 1:
        return plain(inEntities(place));
    case 2:
        return withTagsInCapitals(plain(u" \t"_s + place + u'\n'));
    case 3:
        return u"<div><b><!-- > -->"_s + plain(place).replace(u"<"_s, u"<!---->\n<"_s)
            + u"</i></div></p>"_s;
    default:
        return plain(place);
    }
}

QString inside(const QString &open, const QString &middle, int times)
{
    return open.repeated(times) + middle;
}

} // namespace

QStringList hostileNotes(const QString &canary, int perWay)
{
    const QStringList all = places(canary);
    QStringList notes;
    for (qsizetype way = 0; way < ways().size(); ++way) {
        for (int number = 0; number < perWay; ++number) {
            const int at = int(way * 7 + number) % hostileNotesPerWay;
            // The disguises change with the places, so that a few already show each of both.
            const int disguise = (at + at / int(all.size())) % 4;
            notes += disguised(ways()[way], all[at % all.size()], disguise);
        }
    }
    return notes;
}

QStringList hostileBombs(const QString &canary)
{
    const QString picture = u"<img src='file://"_s + canary + u"'>"_s;
    return {
        inside(u"<table><tr><td>"_s, picture, 20),
        inside(u"<table><tr><td>"_s, picture, 3000),
        inside(u"<div>"_s, picture, 10'000),
        inside(u"<span>x"_s, picture, 20'000),
        inside(u"<ul><li>"_s, picture, 1000),
        inside(u"<blockquote>"_s, picture, 5000),
        inside(u"<b><i>"_s, picture, 50'000),
        inside(u"<a href='"_s + canary + u"'>"_s, picture, 2000),
        inside(u"<svg><g>"_s, picture, 2000),
        inside(picture, {}, 10'000),
        inside(u"Thank you. "_s, picture, 90'000),
        inside(u"&lt;img src="_s, picture, 60'000),
        inside(u"<!--"_s, picture, 200'000),
        inside(u"<p "_s, u"x='"_s + canary.repeated(20'000) + u"'>"_s, 1),
        u"<p style='"_s + inside(u"background:url("_s + canary + u");"_s, {}, 20'000) + u"'>x"_s,
        u"<td colspan=2000000000 rowspan=2000000000>"_s + picture,
        u"<font size=99999999999>"_s + picture + u"<p style='font-size:9999999px'>x"_s,
        u"<img src='file:///dev/zero'><img src='/dev/random'><img src='file:///proc/self/mem'>"_s,
        u"<svg width=60000 height=60000><use href='#a'/><g id=a><use href='#a'/></g></svg>"_s,
        u"<img src='data:image/x-xpixmap,/* XPM */ static char *x[]={\"30000 30000 1 1\"};'>"_s,
        u"\ufeff\u202e<img\u200b src='"_s + canary + u"'>\u2066\U0001F600"_s + QChar(0xd83d),
        QString(QChar(0)).repeated(1000) + picture,
    };
}

} // namespace Afterword
