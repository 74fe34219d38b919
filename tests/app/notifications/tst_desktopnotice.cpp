// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/desktopnotice.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_DesktopNotice final : public QObject
{
    Q_OBJECT

private slots:
    void textIsShownAsItIs_data();
    void textIsShownAsItIs();
    void nothingCanMakeANoticeEndless();
    void buttonsAreSentOnlyWhereTheyAreShown();
    void onlyOwnButtonsCount_data();
    void onlyOwnButtonsCount();
};

void tst_DesktopNotice::textIsShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("sent");

    const QStringList markup{u"body"_s, u"body-markup"_s};
    QTest::newRow("a name") << u"Ana Núñez"_s << markup << u"Ana Núñez"_s;
    QTest::newRow("markup where it counts")
        << u"<img src=http://x><b>R&D</b>"_s << markup
        << u"&lt;img src=http://x&gt;&lt;b&gt;R&amp;D&lt;/b&gt;"_s;
    QTest::newRow("markup where it does not count")
        << u"<b>R&D</b>"_s << QStringList{u"body"_s} << u"<b>R&D</b>"_s;
    QTest::newRow("two lines") << u"one\ntwo"_s << markup << u"one\ntwo"_s;
    QTest::newRow("what turns the line round") << u"a\u202eb\u2066c"_s << markup << u"abc"_s;
    QTest::newRow("bells and escapes") << u"a\a\x1b[2Jb"_s << markup << u"a[2Jb"_s;
}

void tst_DesktopNotice::textIsShownAsItIs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, capabilities);
    QFETCH(QString, sent);

    const QVariantList arguments
        = noticeArguments({.key = u"k"_s, .title = text, .text = text}, capabilities, 7);

    QCOMPARE(arguments.size(), 8);
    QCOMPARE(arguments.at(1).toUInt(), 7U);
    QCOMPARE(arguments.at(4).toString(), sent);
    QVERIFY(!arguments.at(3).toString().contains(u'\x202e'));
}

void tst_DesktopNotice::nothingCanMakeANoticeEndless()
{
    const QString endless(100000, u'x');
    const QString lines = QStringList(1000, endless).join(u'\n');

    const QVariantList arguments = noticeArguments(
        {.key = u"k"_s, .title = endless, .text = lines, .buttons = {{u"open"_s, endless}}},
        {u"actions"_s}, 0);

    QVERIFY(arguments.at(3).toString().size() <= 200);
    QVERIFY(arguments.at(4).toString().size() <= 8 * 401);
    QVERIFY(arguments.at(5).toStringList().at(1).size() <= 60);
}

void tst_DesktopNotice::buttonsAreSentOnlyWhereTheyAreShown()
{
    const DesktopNotice notice{
        .key = u"k"_s, .buttons = {{u"open"_s, u"Open"_s}, {u"done"_s, u"Done"_s}}};

    QCOMPARE(noticeArguments(notice, {u"actions"_s}, 0).at(5).toStringList(),
        QStringList({u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"done"_s, u"Done"_s}));
    QCOMPARE(noticeArguments(notice, {u"body"_s}, 0).at(5).toStringList(), QStringList());
}

void tst_DesktopNotice::onlyOwnButtonsCount_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("button");

    QTest::newRow("a click on the text") << u"default"_s << u"open"_s;
    QTest::newRow("a button") << u"done"_s << u"done"_s;
    QTest::newRow("one that was not offered") << u"delete"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_DesktopNotice::onlyOwnButtonsCount()
{
    QFETCH(QString, action);
    QFETCH(QString, button);
    const DesktopNotice notice{
        .key = u"k"_s, .buttons = {{u"open"_s, u"Open"_s}, {u"done"_s, u"Done"_s}}};

    QCOMPARE(buttonOf(notice, action), button);
    QCOMPARE(buttonOf({.key = u"k"_s}, action), QString());
}

QTEST_GUILESS_MAIN(tst_DesktopNotice)
#include "tst_desktopnotice.moc"
