// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/emailaddress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsToldFromWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("plain") << u"ana@acme.example"_s << true;
        QTest::newRow("tagged") << u"ana.nunez+jobs@mail.acme.example"_s << true;
        QTest::newRow("an apostrophe") << u"o'neill@acme.example"_s << true;
        QTest::newRow("other letters") << u"名前@例え.テスト"_s << true;
        QTest::newRow("quoted") << u"\"a b\"@acme.example"_s << true;
        QTest::newRow("a number for a domain") << u"ana@[192.0.2.1]"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no domain") << u"ana"_s << false;
        QTest::newRow("half typed") << u"ana@"_s << false;
        QTest::newRow("nobody") << u"@acme.example"_s << false;
        QTest::newRow("one label") << u"ana@acme"_s << false;
        QTest::newRow("a dot at the end") << u"ana@acme."_s << false;
        QTest::newRow("two dots") << u"ana..n@acme.example"_s << false;
        QTest::newRow("two signs") << u"ana@b@acme.example"_s << false;
        QTest::newRow("a space") << u"ana n@acme.example"_s << false;
        QTest::newRow("with a name") << u"Ana <ana@acme.example>"_s << false;
        QTest::newRow("two at once") << u"ana@acme.example, b@acme.example"_s << false;
        QTest::newRow("a hyphen at an end") << u"ana@-acme.example"_s << false;
    }

    void anAddressIsToldFromWhatIsNone()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);

        QCOMPARE(isEmailAddress(text), isOne);
    }
};

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
