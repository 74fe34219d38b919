// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailto.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

Letter letterOf(const QString &subject, const QString &text)
{
    return {.subject = subject, .body = richTextOf({text})};
}

} // namespace

class TestMailto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBackAndNothingElse_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"ana@acme.example"_s << u"Thank you"_s << u"Dear Ana,"_s;
        QTest::newRow("signs of addresses")
            << u"ana@acme.example"_s << u"R&D? 100 % #1"_s << u"a=b&attach=/etc/passwd"_s;
        QTest::newRow("other scripts")
            << u"ana@acme.example"_s << u"Grüße, Núñez"_s << u"谢谢 🙂"_s;
        QTest::newRow("an address that asks for more")
            << u"ana@acme.example?attach=/etc/passwd&cc=eve@x"_s << u"Hi"_s << u"Hello"_s;
        QTest::newRow("a subject of two lines")
            << u"ana@acme.example"_s << u"Hi\r\nBcc: eve@x"_s << u"Hello"_s;
    }

    void whatIsWrittenComesBackAndNothingElse()
    {
        QFETCH(QString, to);
        QFETCH(QString, subject);
        QFETCH(QString, text);

        const auto url = mailtoUrl(letterOf(subject, text), {.toAddress = to});

        QVERIFY(url && url->isValid());
        const QUrlQuery query(*url);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), subject.simplified());
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), text);
        QCOMPARE(url->path(QUrl::FullyDecoded), to);
        QVERIFY(url->fragment().isEmpty());
    }

    void aLongLetterHasNone()
    {
        QVERIFY(!mailtoUrl(letterOf(u"Hi"_s, QString(longestMailto, u'a')), {}));
    }
};

QTEST_GUILESS_MAIN(TestMailto)
#include "tst_mailto.moc"
