// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/externallink.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the links that would go to other programs.
class Taker final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &link) { taken.append(link.toString(QUrl::FullyEncoded)); }

public:
    QStringList taken;
};

} // namespace

class tst_ExternalLink final : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsDialledAsAPhoneReadsIt_data();
    void aNumberIsDialledAsAPhoneReadsIt();
    void anAddressIsWrittenTo_data();
    void anAddressIsWrittenTo();
    void onlyThreeKindsOfLinksLeaveTheWindow_data();
    void onlyThreeKindsOfLinksLeaveTheWindow();
};

void tst_ExternalLink::aNumberIsDialledAsAPhoneReadsIt_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("link");

    QTest::newRow("from abroad") << u"+44 113 496 0143"_s << u"tel:+441134960143"_s;
    QTest::newRow("at home") << u"(0113) 496-0143"_s << u"tel:01134960143"_s;
    QTest::newRow("a zero for home only") << u"+49 (0)30 1234"_s << u"tel:+49301234"_s;
    QTest::newRow("with an extension") << u"0113 496 0143 ext. 12"_s << u"tel:01134960143;ext=12"_s;
    QTest::newRow("with an extension, short")
        << u"0113 4960143x12"_s << u"tel:01134960143;ext=12"_s;
    QTest::newRow("in other digits") << u"٠١١٣"_s << u"tel:0113"_s;
    QTest::newRow("a service") << u"*31#0113"_s << u"tel:*31%230113"_s;
    QTest::newRow("no number") << u"ask at the desk"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ExternalLink::aNumberIsDialledAsAPhoneReadsIt()
{
    QFETCH(const QString, number);

    QTEST(telephoneLink(number).toString(QUrl::FullyEncoded), "link");
}

void tst_ExternalLink::anAddressIsWrittenTo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("link");

    QTest::newRow("plain") << u"ana@acme.example"_s << u"mailto:ana@acme.example"_s;
    QTest::newRow("with a tag") << u"ana+jobs@acme.example"_s << u"mailto:ana+jobs@acme.example"_s;
    QTest::newRow("a question mark begins no header")
        << u"ana?bcc=eve@acme.example"_s << u"mailto:ana%3Fbcc=eve@acme.example"_s;
    QTest::newRow("no address") << u"ana"_s << QString();
}

void tst_ExternalLink::anAddressIsWrittenTo()
{
    QFETCH(const QString, address);

    QTEST(mailLink(address).toString(QUrl::FullyEncoded), "link");
}

void tst_ExternalLink::onlyThreeKindsOfLinksLeaveTheWindow_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isOpened");

    QTest::newRow("telephone") << u"tel:0113"_s << true;
    QTest::newRow("mail") << u"mailto:ana@acme.example"_s << true;
    QTest::newRow("web") << u"https://acme.example"_s << true;
    QTest::newRow("web, not sealed") << u"http://acme.example"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_ExternalLink::onlyThreeKindsOfLinksLeaveTheWindow()
{
    QFETCH(const QString, link);
    QFETCH(const bool, isOpened);
    Taker taker;
    const QStringList schemes{u"tel"_s, u"mailto"_s, u"https"_s, u"http"_s, u"file"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &taker, "take");

    QCOMPARE(openExternal(QUrl(link)), isOpened);

    QCOMPARE(taker.taken, isOpened ? QStringList{link} : QStringList());
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

QTEST_GUILESS_MAIN(tst_ExternalLink)
#include "tst_externallink.moc"
