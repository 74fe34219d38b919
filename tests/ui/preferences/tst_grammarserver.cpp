// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/grammarserver.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_GrammarServer final : public QObject
{
    Q_OBJECT

private slots:
    void anAddressNamesAServer_data();
    void anAddressNamesAServer();
    void whoCanReadItIsKnown();
};

void tst_GrammarServer::anAddressNamesAServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isServer");

    QTest::newRow("this machine") << u"http://localhost:8081"_s << true;
    QTest::newRow("with a path") << u"https://example.org/languagetool/v2"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no scheme") << u"localhost:8081"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"http:///v2"_s << false;
    QTest::newRow("a password") << u"https://me:secret@example.org"_s << false;
    QTest::newRow("a port that is none") << u"http://localhost:99999"_s << false;
}

void tst_GrammarServer::anAddressNamesAServer()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isServer);

    QCOMPARE(isServerAddress(address), isServer);
}

void tst_GrammarServer::whoCanReadItIsKnown()
{
    QVERIFY(isOnThisMachine(u"http://127.0.0.1:8081"_s) && isOnThisMachine(u"http://[::1]:80"_s));
    QVERIFY(!isOnThisMachine(u"http://localhost.example.org"_s));
    QVERIFY(isReadableOnTheWay(u"http://example.org"_s));
    QVERIFY(!isReadableOnTheWay(u"https://example.org"_s));
    QVERIFY(!isReadableOnTheWay(u"http://localhost"_s));
}

QTEST_GUILESS_MAIN(tst_GrammarServer)
#include "tst_grammarserver.moc"
